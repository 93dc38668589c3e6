package id.nusakinerja.policy;

import id.nusakinerja.policy.PolicySetting.Choice;
import id.nusakinerja.policy.PolicySetting.Option;
import id.nusakinerja.policy.PolicySetting.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings that a data file declares under {@code setelan}, for an {@link AdjustablePolicy} that has nothing to say about
 * them in Java:
 *
 * <pre>
 * setelan.urutan = wilayah upacara
 * setelan.wilayah.pilihan = 15.71 15     the first is the standard; keys under wilayah.15 replace those of the file
 * setelan.upacara.kunci = peristiwa.UPACARA     its first number is what the setting changes, and the standard
 * setelan.upacara.batas = 0 10
 * </pre>
 *
 * Each has a {@code nama.id} and {@code nama.en}, and each choice its own under {@code pilihan.<choice>}.
 */
public final class PolicySettings {

    private static final String ROOT = "setelan.";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final PolicyParameters numbers;
    private final List<PolicySetting> settings;

    private PolicySettings(PolicyParameters numbers) {
        this.numbers = numbers;
        this.settings =
                numbers.words(ROOT + "urutan").stream().map(this::setting).toList();
    }

    /**
     * Read the settings of a data file.
     *
     * @throws IllegalStateException naming the key when one is missing, malformed or replaces nothing
     */
    public static PolicySettings of(PolicyParameters numbers) {
        return new PolicySettings(numbers);
    }

    public List<PolicySetting> list() {
        return settings;
    }

    /**
     * Get the data file as it reads with chosen values.
     *
     * @param values by the key of the setting, each accepted by it
     */
    public PolicyParameters with(Map<String, String> values) {
        Map<String, String> replaced = new TreeMap<>();
        values.forEach((key, value) -> {
            if (numbers.has(ROOT + key + ".pilihan")) {
                replaced.putAll(replacements(key, value));
            } else {
                String target = numbers.text(ROOT + key + ".kunci");
                replaced.put(
                        target, NUMBER.matcher(numbers.text(target)).replaceFirst(Matcher.quoteReplacement(value)));
            }
        });
        return numbers.with(replaced);
    }

    private PolicySetting setting(String key) {
        String root = ROOT + key;
        return numbers.has(root + ".pilihan") ? choice(key, root) : range(key, root);
    }

    private PolicySetting choice(String key, String root) {
        List<String> values = numbers.words(root + ".pilihan");
        values.forEach(value -> replacements(key, value));
        List<Option> options = values.stream()
                .map(value -> new Option(value, numbers.sentence(root + ".pilihan." + value)))
                .toList();
        return new PolicySetting(key, numbers.sentence(root + ".nama"), values.getFirst(), new Choice(options));
    }

    private PolicySetting range(String key, String root) {
        List<String> bounds = numbers.words(root + ".batas");
        String target = numbers.text(root + ".kunci");
        Matcher standard = NUMBER.matcher(numbers.text(target));
        if (bounds.size() != 2 || !standard.find()) {
            throw new IllegalStateException("The setting (" + key + ") needs two bounds in (" + root
                    + ".batas) and a number in (" + target + ").");
        }
        return new PolicySetting(
                key,
                numbers.sentence(root + ".nama"),
                standard.group(),
                new Range(new BigDecimal(bounds.getFirst()), new BigDecimal(bounds.getLast())));
    }

    /** What one choice puts in the place of other keys: {@code wilayah.15.sp1.dasar} replaces {@code sp1.dasar}. */
    private Map<String, String> replacements(String key, String choice) {
        Map<String, String> replaced = new TreeMap<>();
        List<String> choices = numbers.words(ROOT + key + ".pilihan");
        for (String name : numbers.keys()) {
            if (belongsTo(name, key, choice, choices)) {
                String target = name.substring(key.length() + choice.length() + 2);
                if (!numbers.has(target)) {
                    throw new IllegalStateException(
                            "The key (" + name + ") replaces nothing: there is no (" + target + ").");
                }
                replaced.put(target, numbers.text(name));
            }
        }
        return replaced;
    }

    /** The choice {@code 15} does not take what stands under {@code 15.71}. */
    private static boolean belongsTo(String name, String key, String choice, List<String> choices) {
        return name.startsWith(key + "." + choice + ".")
                && choices.stream()
                        .noneMatch(
                                other -> other.length() > choice.length() && name.startsWith(key + "." + other + "."));
    }
}
