package id.nusakinerja.target;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Text;
import java.util.List;

/**
 * One entry of a city's catalogue with its manual (manual indikator kinerja): without one an indicator is not offered.
 *
 * @param code unique within the city, for example {@code partisipasi-nonformal}
 * @param definitionId the same in every catalogue that measures the same thing in the same way
 * @param name short name
 * @param definition what it means: what is counted, from when, with which pauses
 * @param formula how it is computed
 * @param aspect quantity, quality, time or cost
 * @param measure unit, polarity and pattern, and the usual target where there is one
 * @param source where the numbers come from
 * @param posts names of the posts it is meant for; empty for all
 * @param basis the rule that asks for it
 */
public record CatalogIndicator(
        String code,
        DefinitionId definitionId,
        Text name,
        Text definition,
        Text formula,
        Aspect aspect,
        Measure measure,
        String source,
        List<String> posts,
        LegalBasis basis) {

    public CatalogIndicator {
        posts = List.copyOf(posts);
        boolean defined =
                !definition.indonesian().isBlank() && !formula.indonesian().isBlank();
        if (code.isBlank() || !defined || source.isBlank()) {
            throw new IllegalArgumentException(
                    "The catalogue indicator (" + code + ") lacks code, definition, formula or source.\n"
                            + "Maybe its manual is not written yet; then it cannot be offered.");
        }
    }
}
