package id.nusakinerja.assessment;

/**
 * The performance predicate of a civil servant (PermenPANRB 6/2022, Lampiran: matrix of results and behaviour). Ordered
 * from worst to best. Not a city's choice.
 */
public enum Predicate {
    SANGAT_KURANG(5),
    KURANG(4),
    BUTUH_PERBAIKAN(3),
    BAIK(2),
    SANGAT_BAIK(1);

    private final int siasnCode;

    Predicate(int siasnCode) {
        this.siasnCode = siasnCode;
    }

    /** The code of the quadrant in SIASN: 1 is best, 5 worst. */
    public int siasnCode() {
        return siasnCode;
    }

    /**
     * Apply the matrix. It is not symmetric: behaviour below expectation is Kurang (misconduct) whatever the results,
     * and Sangat Kurang when the results are below as well.
     */
    public static Predicate of(Rating results, Rating behaviour) {
        return switch (behaviour) {
            case DI_BAWAH -> results == Rating.DI_BAWAH ? SANGAT_KURANG : KURANG;
            case SESUAI -> results == Rating.DI_BAWAH ? BUTUH_PERBAIKAN : BAIK;
            case DI_ATAS ->
                switch (results) {
                    case DI_BAWAH -> BUTUH_PERBAIKAN;
                    case SESUAI -> BAIK;
                    case DI_ATAS -> SANGAT_BAIK;
                };
        };
    }
}
