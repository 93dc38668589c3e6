package id.nusakinerja.target;

/** What a new draft starts from. */
public enum DraftOrigin {
    EMPTY,
    /** The results of the newest agreed plan of the year before, without its targets' fulfilment. */
    LAST_YEAR
}
