package id.nusakinerja.sanction;

/** Whether the person was guided before (PP 30/2019 Pasal 56 to 58: a chance to improve comes first). */
public enum GuidanceState {
    NONE,
    RUNNING,
    /** The time of the guidance plan is over and the work did not improve. */
    ENDED_WITHOUT_IMPROVEMENT
}
