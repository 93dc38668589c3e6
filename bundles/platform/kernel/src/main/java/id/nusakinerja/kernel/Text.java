package id.nusakinerja.kernel;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A sentence for people in Indonesian and in English, with the values it speaks of. Filled in only when somebody reads it.
 *
 * @param indonesian a {@link MessageFormat} pattern
 * @param english a {@link MessageFormat} pattern
 * @param arguments what the patterns name as {0}, {1}, ...; a text among them is read in the same language, and a date is
 *     written as {@code 21 November 2026}
 */
public record Text(String indonesian, String english, List<Object> arguments) {

    public static final Locale INDONESIAN = Locale.of("id");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");

    public Text {
        arguments = List.copyOf(arguments);
    }

    public static Text of(String indonesian, String english, Object... arguments) {
        return new Text(indonesian, english, List.of(arguments));
    }

    /** Get the sentence in English for an English locale, else in Indonesian. */
    public String in(Locale locale) {
        boolean inEnglish = locale.getLanguage().equals("en");
        Locale numbers = inEnglish ? Locale.ENGLISH : INDONESIAN;
        Object[] values = arguments.stream()
                .map(value -> switch (value) {
                    case Text text -> text.in(locale);
                    case LocalDate day -> DAY.withLocale(numbers).format(day);
                    default -> value;
                })
                .toArray();
        return new MessageFormat(inEnglish ? english : indonesian, numbers).format(values);
    }
}
