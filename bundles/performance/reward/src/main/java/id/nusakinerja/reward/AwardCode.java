package id.nusakinerja.reward;

/** What a person may be proposed for; the names are those of the decision files. A human being approves every one. */
public enum AwardCode {
    CALON_PENGHARGAAN,
    PIAGAM,
    BONUS
}
