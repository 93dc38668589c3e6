package id.nusakinerja.employee;

/** The sex as digit 15 of a NIP says it. */
public enum Sex {
    MALE,
    FEMALE
}
