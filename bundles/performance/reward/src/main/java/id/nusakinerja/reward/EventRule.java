package id.nusakinerja.reward;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Percent;

/**
 * What one event costs.
 *
 * @param percent of the base, each time, 0 to 100
 * @param base what the percentage is taken of
 * @param penalty true for a running disciplinary penalty, which stands in the way of an award
 * @param basis the article
 */
record EventRule(Percent percent, Base base, boolean penalty, LegalBasis basis) {

    /** What a percentage is taken of; the names are those of the data files. */
    enum Base {
        /** The rounded discipline component. */
        DISIPLIN,
        /** The whole allowance. */
        TPP
    }
}
