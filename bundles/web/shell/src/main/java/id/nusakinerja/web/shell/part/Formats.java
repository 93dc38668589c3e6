package id.nusakinerja.web.shell.part;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.kernel.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes dates, numbers and money as people of the session's language read them: {@code 21 November 2026},
 * {@code 12,5}, {@code Rp 5.000.000}.
 */
public final class Formats {

    /** As rooms and logs write an edition. */
    private static final Pattern EDITION =
            Pattern.compile("(?<![\\w.:/-])[a-z][a-z0-9-]*:\\d+\\.\\d+\\.\\d+(?:[.-]\\w+)*");

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private Formats() {}

    /** {@code 21 November 2026}. */
    public static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    /** {@code 21 Nov}, where the year is clear. */
    public static String shortDate(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(date);
    }

    /** {@code 21 November 2026 09.14} at the zone's time; English writes {@code 09:14}. */
    public static String dateTime(Instant instant, ZoneId zone, Locale locale) {
        String time = isEnglish(locale) ? "HH:mm" : "HH.mm";
        return DateTimeFormatter.ofPattern("d MMMM uuuu " + time, locale).format(instant.atZone(zone));
    }

    /** {@code 15.024}. */
    public static String number(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code 39,6}; as many decimals as the number has. */
    public static String number(BigDecimal number, Locale locale) {
        DecimalFormat format = new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(locale));
        return format.format(number);
    }

    /** {@code 94,3 %}, with one decimal where it has any. */
    public static String percent(Percent percent, Locale locale) {
        DecimalFormat format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(percent.value()) + "\u00a0%";
    }

    /** {@code Rp 5.000.000}; a minus stands in front. */
    public static String rupiah(Rupiah money, Locale locale) {
        String digits = NumberFormat.getIntegerInstance(locale).format(Math.abs(money.amount()));
        return (money.isNegative() ? "\u2212 Rp\u00a0" : "Rp\u00a0") + digits;
    }

    /** {@code Triwulan III 2026}, {@code November 2026}, {@code Semester I 2026}, {@code Tahun 2026}. */
    public static String period(Period period, Locale locale) {
        boolean english = isEnglish(locale);
        return switch (period.kind()) {
            case MONTH -> month(Month.of(period.ordinal()), locale) + " " + period.year();
            case QUARTER ->
                english
                        ? "Quarter " + period.ordinal() + " " + period.year()
                        : "Triwulan " + ROMAN[period.ordinal() - 1] + " " + period.year();
            case HALF_YEAR ->
                english
                        ? "Half-year " + period.ordinal() + " " + period.year()
                        : "Semester " + ROMAN[period.ordinal() - 1] + " " + period.year();
            case YEAR -> (english ? "Year " : "Tahun ") + period.year();
        };
    }

    /** {@code bulan}, {@code triwulan}, ... as the word of the unit of time. */
    public static String periodKind(PeriodKind kind, Locale locale) {
        boolean english = isEnglish(locale);
        return switch (kind) {
            case MONTH -> english ? "Month" : "Bulan";
            case QUARTER -> english ? "Quarter" : "Triwulan";
            case HALF_YEAR -> english ? "Half-year" : "Semester";
            case YEAR -> english ? "Year" : "Tahun";
        };
    }

    public static String month(Month month, Locale locale) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** {@code RW} for Ratna Widya: the first letters of the first and the last word, without titles after a comma. */
    public static String initials(String name) {
        String[] words = name.split(",", 2)[0].strip().split("\\s+", -1);
        String first = firstLetter(words[0]);
        return (words.length == 1 ? first : first + firstLetter(words[words.length - 1])).toUpperCase(Locale.ROOT);
    }

    /** {@code Semarang 1.1.0} for {@code semarang:1.1.0}; another text, such as the name of a file, stays as it is. */
    public static String edition(String label, Locale locale) {
        String[] parts = label.split(":", -1);
        return parts.length == 2 ? policy(parts[0], locale) + " " + parts[1] : label;
    }

    /** A sentence of any room, with editions by their names. */
    public static String sentence(Text text, Locale locale) {
        return EDITION.matcher(text.in(locale))
                .replaceAll(label -> Matcher.quoteReplacement(edition(label.group(), locale)));
    }

    /** A policy without its version: {@code Semarang}, {@code Nasional}. */
    public static String policy(String id, Locale locale) {
        if (id.equals("national")) {
            return isEnglish(locale) ? "National" : "Nasional";
        }
        return Arrays.stream(id.split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
