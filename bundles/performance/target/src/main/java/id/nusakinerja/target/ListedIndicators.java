package id.nusakinerja.target;

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
                Polarity.valueOf(numbers.text(key + ".polaritas")),
                MeasuringPattern.valueOf(numbers.text(key + ".pola")));
        return new CatalogIndicator(
                code,
                new DefinitionId(numbers.text(key + ".acuan")),
                numbers.sentence(key + ".nama"),
                numbers.sentence(key + ".definisi"),
                numbers.sentence(key + ".rumus"),
                Aspect.valueOf(numbers.text(key + ".aspek")),
                measure,
                numbers.text(key + ".sumber"),
                posts(numbers, key + ".jabatan"),
                numbers.basis(key));
    }

    private static List<String> posts(PolicyParameters numbers, String key) {
        return numbers.has(key)
                ? Stream.of(numbers.text(key).split(";", -1)).map(String::strip).toList()
                : List.of();
    }
}
