package id.nusakinerja.sanction;

/** What follows; the names are those of the decision files. Each is a task or an alert for a person, never a penalty. */
public enum FollowUpCode {
    /** A guidance plan (bimbingan or konseling kinerja). */
    PEMBINAAN,
    /** A competence test after guidance without improvement. */
    UJI_KOMPETENSI,
    /** A case file: trigger, article, guidance given, hearing; a person decides. */
    KASUS_SANKSI,
    /** A first warning letter to prepare, with a flag on the contract. */
    SP_1,
    /** An alert that unexcused absence has reached a threshold of PP 94/2021. */
    PERINGATAN_PP94
}
