package id.nusakinerja.plugin;

/** How an installed plugin stands. */
public enum PluginState {
    /** It runs; a policy may be chosen. */
    ACTIVE,
    /** It failed its trials: kept, with the reasons, and never run. */
    QUARANTINED,
    /** It was accepted once and may not run now, for example because its signer is no longer trusted. */
    HELD
}
