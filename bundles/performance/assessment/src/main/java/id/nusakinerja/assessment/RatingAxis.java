package id.nusakinerja.assessment;

/** What is rated: the work results (hasil kerja) or the behaviour (perilaku kerja). Both always count. */
public enum RatingAxis {
    RESULTS,
    BEHAVIOUR
}
