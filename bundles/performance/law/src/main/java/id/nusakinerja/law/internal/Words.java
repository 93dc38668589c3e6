package id.nusakinerja.law.internal;

import id.nusakinerja.assessment.DistributionGuide;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of law pages. */
public final class Words {

    private static final Messages MESSAGES = Messages.beside(Words.class);
    private static final String NUMBER = "{0,number,#,##0.##########}";

    private Words() {}

    public static Text text(String key, Object... values) {
        return MESSAGES.text(key, values);
    }

    static List<Text> texts(String... keys) {
        return Stream.of(keys).map(Words::text).toList();
    }

    /** The word for a choice, from {@code <Type>.<NAME>}. */
    static Text of(Enum<?> choice) {
        if (choice instanceof Predicate predicate) {
            return DistributionGuide.name(predicate);
        }
        if (choice instanceof OrganisationPredicate organisation) {
            return DistributionGuide.name(organisation);
        }
        return MESSAGES.text(choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    /** A level as people write it: {@code Ahli Pertama} for {@code AHLI_PERTAMA}; the same in both languages. */
    static Text level(String code) {
        return plain(Arrays.stream(code.split("_", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ")));
    }

    /** Some of all choices: each by its word, or "any" for all. */
    static <E extends Enum<E>> Text some(Collection<E> some, E[] all) {
        return some.size() == all.length
                ? text("law.any")
                : list(some.stream().sorted().map(Words::of).toList());
    }

    static Text list(List<Text> texts) {
        return texts.stream()
                .reduce((first, second) -> Text.of("{0}, {1}", "{0}, {1}", first, second))
                .orElseGet(() -> text("law.none"));
    }

    /** Text that is the same in every language. */
    static Text plain(String text) {
        return text.isEmpty() ? text("law.none") : Text.of("{0}", "{0}", text);
    }

    static Text number(BigDecimal number) {
        return Text.of(NUMBER, NUMBER, number);
    }

    static Text number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    static Text percent(Percent percent) {
        return Text.of(NUMBER + " %", NUMBER + " %", percent.value());
    }
}
