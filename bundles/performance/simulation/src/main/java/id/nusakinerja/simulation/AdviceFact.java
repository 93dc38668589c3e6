package id.nusakinerja.simulation;

/** What the advice of a policy on ratings may depend on. */
public enum AdviceFact {
    /** Of the targets, in percent. */
    ACHIEVEMENT,
    /** Of citizens, as an index; nothing measures it yet. */
    SATISFACTION
}
