package id.nusakinerja.web.appraisal.internal;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole number as people type and paste it: {@code 9000000}, {@code 9.000.000} or {@code Rp 9.000.000,00}. */
final class WholeText {

    private static final int MOST_DIGITS = 15;
    private static final Pattern WHOLE =
            Pattern.compile("(?:Rp\\.?)?(\\d+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+)(?:[.,]00)?");

    private WholeText() {}

    /** Read a number of at most 15 digits; empty when the text is none or has a fraction. */
    static OptionalLong parse(String text) {
        Matcher matcher = WHOLE.matcher(text.replaceAll("[\\s\\u00a0]", ""));
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        String digits = matcher.group(1).replaceAll("[.,]", "");
        return digits.length() > MOST_DIGITS ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
    }
}
