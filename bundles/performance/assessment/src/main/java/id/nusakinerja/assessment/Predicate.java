package id.nusakinerja.assessment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0_-]+");

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

    /**
     * Find a predicate by its name or by a label in use ("Kurang/misconduct", "Perlu Perbaikan"), in any case and spacing.
     * Compared as a whole, because "Sangat Baik" contains "Baik". "Istimewa" is one of organisations, never of a person.
     */
    public static Optional<Predicate> find(String text) {
        return switch (GAPS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT)) {
            case "sangatbaik" -> Optional.of(SANGAT_BAIK);
            case "baik" -> Optional.of(BAIK);
            case "butuhperbaikan", "perluperbaikan", "cukup/butuhperbaikan" -> Optional.of(BUTUH_PERBAIKAN);
            case "kurang", "kurang/misconduct" -> Optional.of(KURANG);
            case "sangatkurang" -> Optional.of(SANGAT_KURANG);
            default -> Optional.empty();
        };
    }
}
