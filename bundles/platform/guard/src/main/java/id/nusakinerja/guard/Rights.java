package id.nusakinerja.guard;

/** What a bundle from outside may use. Everything that is not listed for it is refused. */
public enum Rights {
    /** A policy: facts in, decision out. The public faces of the rooms whose rules it changes, and the pure part of Java. */
    POLICY,
    /** Screens of a city: components, the parts of the shell, the public faces of the rooms; no files, network or threads. */
    SCREENS
}
