package id.nusakinerja.employee;

/** What can be wrong with a NIP; the names are those of the error files. There is no check digit. */
public enum NipProblem {
    /** Not exactly 18 digits. */
    FORMAT,
    /** Digits 1 to 8 are no calendar day. */
    TANGGAL_LAHIR,
    /** Digits 13 and 14 are neither a month (PNS) nor a contract code 21 to 29 (PPPK). */
    BULAN,
    /** Digit 15 is neither 1 nor 2. */
    JK,
    /** Digits 16 to 18 are 000. */
    URUT
}
