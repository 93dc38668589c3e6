package id.nusakinerja.progress.internal;

/** Settings of evidence (component configuration; the file is named after the component). */
public @interface EvidenceSettings {

    /** The largest file that is accepted, in megabytes. */
    int evidenceLimit() default 10;
}
