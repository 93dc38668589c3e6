package id.nusakinerja.policy;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that a policy leaves to the tenant, with the values it allows.
 *
 * @param key letters, digits, dots and hyphens, for example {@code upacara}; receipts name it
 * @param label what it means, for people
 * @param standard the value that holds where none is chosen; an allowed one
 * @param allowed which values it may take
 */
public record PolicySetting(String key, Text label, String standard, Allowed allowed) {

    private static final Messages MESSAGES = Messages.beside(PolicySetting.class);
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    /** Nobody needs more digits, and a number in few letters can be larger than the memory of this machine. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    public PolicySetting {
        if (!WORD.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "The key (" + key + ") of a setting is not of A-Z, 0-9, dot and hyphen.");
        }
        if (!(allowed.accept(standard) instanceof Outcome.Done)) {
            throw new IllegalArgumentException("The setting (" + key + ") does not allow its own (" + standard + ").");
        }
    }

    /** The values that a setting may take. */
    public sealed interface Allowed {

        /** Take a value in its one spelling, so that equal values are equal texts; empty reasons never. */
        Outcome<String> accept(String value);
    }

    /**
     * One of several words.
     *
     * @param choices at least two, in the order in which people should read them
     */
    public record Choice(List<Option> choices) implements Allowed {

        public Choice {
            choices = List.copyOf(choices);
            choices.stream()
                    .filter(each -> !WORD.matcher(each.value()).matches())
                    .findFirst()
                    .ifPresent(bad -> {
                        throw new IllegalArgumentException("The choice (" + bad.value() + ") is not one word.");
                    });
        }

        @Override
        public Outcome<String> accept(String value) {
            List<String> values = choices.stream().map(Option::value).toList();
            return values.contains(value.strip())
                    ? Outcome.done(value.strip())
                    : refused("setting.choice", value, String.join(", ", values));
        }
    }

    /**
     * One choice.
     *
     * @param value as receipts name it
     * @param label what it means, for people
     */
    public record Option(String value, Text label) {}

    /**
     * A decimal number.
     *
     * @param least smallest allowed number
     * @param most largest allowed number
     */
    public record Range(BigDecimal least, BigDecimal most) implements Allowed {

        @Override
        public Outcome<String> accept(String value) {
            String digits = value.strip().replace(',', '.');
            if (NUMBER.matcher(digits).matches()) {
                BigDecimal number = new BigDecimal(digits);
                if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
                    return Outcome.done(
                            number.signum() == 0
                                    ? "0"
                                    : number.stripTrailingZeros().toPlainString());
                }
            }
            return refused("setting.range", value, least.toPlainString(), most.toPlainString());
        }
    }

    private static Outcome<String> refused(String code, Object... values) {
        return Outcome.refused(MESSAGES.reason(code, LegalBasis.HOUSE_RULE, values));
    }
}
