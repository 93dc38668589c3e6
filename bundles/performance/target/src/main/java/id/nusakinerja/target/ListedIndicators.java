package id.nusakinerja.target;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.policy.PolicyDataException;
import id.nusakinerja.policy.PolicyParameters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A catalogue read from a data file: {@code indikator.urutan} names the codes in the order to offer them, and each has
 * {@code indikator.<code>.acuan} (the id of its definition), {@code .nama}, {@code .definisi} and {@code .rumus} (each
 * {@code .id} and {@code .en}), {@code .aspek}, {@code .satuan}, {@code .polaritas}, {@code .pola}, {@code .sumber},
 * {@code .dasar}, and {@code .jabatan}: the posts it suits, parted by semicolons; without it, all.
 */
public final class ListedIndicators implements IndicatorCatalog {

    private static final Messages MESSAGES = Messages.beside(ListedIndicators.class);

    private final List<CatalogIndicator> indicators;

    public ListedIndicators(PolicyParameters numbers) {
        this.indicators = numbers.words("indikator.urutan").stream()
                .map(code -> indicator(numbers, code))
                .toList();
    }

    @Override
    public List<CatalogIndicator> indicators() {
        return indicators;
    }

    private static CatalogIndicator indicator(PolicyParameters numbers, String code) {
        String key = "indikator." + code;
        Measure measure = new Measure(
                TargetValue.open(),
                numbers.text(key + ".satuan"),
                numbers.choice(Polarity.class, key + ".polaritas"),
                numbers.choice(MeasuringPattern.class, key + ".pola"));
        return new CatalogIndicator(
                code,
                definition(numbers, key + ".acuan"),
                numbers.sentence(key + ".nama"),
                numbers.sentence(key + ".definisi"),
                numbers.sentence(key + ".rumus"),
                numbers.choice(Aspect.class, key + ".aspek"),
                measure,
                numbers.text(key + ".sumber"),
                posts(numbers, key + ".jabatan"),
                numbers.basis(key));
    }

    private static DefinitionId definition(PolicyParameters numbers, String key) {
        String text = numbers.text(key);
        try {
            return new DefinitionId(text);
        } catch (IllegalArgumentException e) {
            throw new PolicyDataException(MESSAGES.text("catalog.data-definition", key, text));
        }
    }

    private static List<String> posts(PolicyParameters numbers, String key) {
        return numbers.has(key)
                ? Stream.of(numbers.text(key).split(";", -1)).map(String::strip).toList()
                : List.of();
    }
}
