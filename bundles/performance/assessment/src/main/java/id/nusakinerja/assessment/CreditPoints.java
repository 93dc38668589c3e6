package id.nusakinerja.assessment;

import id.nusakinerja.kernel.LegalBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Credit points (angka kredit) of a functional post for one period.
 *
 * @param value two decimals, rounded half-up
 * @param formula how it came about, for example {@code 12/12 × 150 % × 12.5}
 * @param basis the article
 */
public record CreditPoints(BigDecimal value, String formula, LegalBasis basis) {

    public CreditPoints {
        value = value.setScale(2, RoundingMode.HALF_UP);
    }
}
