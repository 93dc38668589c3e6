package id.nusakinerja.assessment;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Percent;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The numbers that credit points are computed with, as a page shows them: {@code months / 12 × percent × coefficient},
 * rounded half-up to two decimals.
 *
 * @param percents by predicate
 * @param coefficients of a year by level, for example {@code AHLI_PERTAMA}
 * @param basis the article
 */
public record CreditTable(Map<Predicate, Percent> percents, Map<String, BigDecimal> coefficients, LegalBasis basis) {

    public CreditTable {
        percents = Map.copyOf(percents);
        coefficients = Map.copyOf(coefficients);
    }
}
