package id.nusakinerja.assessment;

/** The predicate of a whole organisation (SE MenPANRB 3/2023). Ordered from worst to best; not that of a person. */
public enum OrganisationPredicate {
    SANGAT_KURANG,
    KURANG,
    BUTUH_PERBAIKAN,
    BAIK,
    ISTIMEWA
}
