package id.nusakinerja.assessment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A rating of results or of behaviour (PermenPANRB 6/2022). Ordered from worst to best. */
public enum Rating {
    DI_BAWAH,
    SESUAI,
    DI_ATAS;

    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0_-]+");

    /**
     * Find a rating by its name or by the text of the BKN export ("Diatas Ekspektasi"), in any case and spacing. Compared
     * as a whole, never by a part of it.
     */
    public static Optional<Rating> find(String text) {
        return switch (GAPS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT)) {
            case "diatas", "diatasekspektasi" -> Optional.of(DI_ATAS);
            case "sesuai", "sesuaiekspektasi" -> Optional.of(SESUAI);
            case "dibawah", "dibawahekspektasi" -> Optional.of(DI_BAWAH);
            default -> Optional.empty();
        };
    }
}
