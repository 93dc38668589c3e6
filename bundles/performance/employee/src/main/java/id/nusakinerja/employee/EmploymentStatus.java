package id.nusakinerja.employee;

/** How a civil servant is employed (UU 20/2023); the names are those of the import files. */
public enum EmploymentStatus {
    PNS,
    CPNS,
    PPPK,
    PPPK_PARUH_WAKTU;

    /** Contract civil servants, part-time ones included. */
    public boolean isContract() {
        return this == PPPK || this == PPPK_PARUH_WAKTU;
    }
}
