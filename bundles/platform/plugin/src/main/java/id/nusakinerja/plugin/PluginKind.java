package id.nusakinerja.plugin;

/** What a bundle from outside brings. Each kind has rights of its own. */
public enum PluginKind {
    /** Rules: pure, no screens. */
    POLICY,
    /** Screens of a city: no rules. */
    SCREENS
}
