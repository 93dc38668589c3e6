package id.nusakinerja.target;

import id.nusakinerja.policy.PolicyParameters;
import java.util.List;

/**
 * A catalogue read from a data file: {@code indikator.urutan} names the codes in the order to offer them, and each has
 * {@code indikator.<code>.nama}, {@code .definisi} (both {@code .id} and {@code .en}), {@code .aspek}, {@code .satuan},
 * {@code .polaritas}, {@code .pola}, {@code .sumber} and {@code .dasar}.
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
                numbers.sentence(key + ".nama"),
                numbers.sentence(key + ".definisi"),
                Aspect.valueOf(numbers.text(key + ".aspek")),
                measure,
                numbers.text(key + ".sumber"),
                List.of(),
                numbers.basis(key));
    }
}
