package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.Component;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.reward.AwardCode;
import id.nusakinerja.sanction.FollowUpCode;
import id.nusakinerja.web.shell.part.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in the reader's language what a receipt holds in codes and plain numbers. */
final class ReceiptWords {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z_0-9]{3,}\\b");

    /** Amounts to group and decimals with the sign of the language; small whole numbers stay. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])([0-9]+\\.[0-9]+|[0-9]{4,18})(?![\\w.])");

    /** A period as it stands in files, when it stands alone: the name of a file stays whole. */
    private static final Pattern PERIOD =
            Pattern.compile("(?<!\\S)\\d{4}-(MONTH-([1-9]|1[0-2])|QUARTER-[1-4]|HALF_YEAR-[12]|YEAR-1)(?!\\S)");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The names that receipts give to sources of this application, which are the same for every reader. */
    private static final Map<String, String> SOURCES = Map.of(
            "data kepegawaian",
            "appraisal.receipt.source.employee",
            "penilaian",
            "appraisal.receipt.source.assessment");

    private final Component at;
    private final Locale locale;
    private final Map<String, String> words = new HashMap<>();

    ReceiptWords(Component at, Locale locale) {
        this.at = at;
        this.locale = locale;
        name("appraisal.predicate.", Predicate.values());
        name("appraisal.rating.", Rating.values());
        name("appraisal.award.", AwardCode.values());
        name("appraisal.follow-up.", FollowUpCode.values());
        words.put("DISIPLIN", at.getTranslation("appraisal.rule.tpp.disiplin"));
    }

    private void name(String prefix, Enum<?>[] codes) {
        for (Enum<?> code : codes) {
            words.put(code.name(), at.getTranslation(prefix + code.name()));
        }
    }

    /** A code without words stays as it is: a city may know more events than this page. */
    String readable(String text) {
        String said = CODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(words.getOrDefault(code.group(), code.group())));
        return NUMBER.matcher(said).replaceAll(number -> Formats.number(new BigDecimal(number.group()), locale));
    }

    /** Name a source; what a person wrote stays as it is, but for the period it speaks of. */
    String source(String name) {
        String said = SOURCES.containsKey(name) ? at.getTranslation(SOURCES.get(name)) : name;
        return PERIOD.matcher(said)
                .replaceAll(period -> Matcher.quoteReplacement(Formats.period(Period.parse(period.group()), locale)));
    }

    /** Say the place within a source: the day or the period of which it speaks. */
    String place(String position) {
        return DAY.matcher(position).matches() ? Formats.date(LocalDate.parse(position), locale) : source(position);
    }

    /** Say why something follows: by what happened, not by the name that the rule has in the data file. */
    String why(String followUp) {
        return at.getTranslation("appraisal.follow-up.why." + followUp);
    }
}
