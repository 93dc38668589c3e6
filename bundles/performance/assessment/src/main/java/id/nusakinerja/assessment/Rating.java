package id.nusakinerja.assessment;

/** A rating of results or of behaviour (PermenPANRB 6/2022). Ordered from worst to best. */
public enum Rating {
    DI_BAWAH,
    SESUAI,
    DI_ATAS
}
