package id.nusakinerja.reward;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Percent;

/**
 * What one event costs a group of people, each time it happened.
 *
 * @param code the event
 * @param group for whom
 * @param percent of the base, 0 to 100
 * @param base what the percentage is taken of
 * @param penalty true for a running disciplinary penalty, which stands in the way of an award
 * @param basis the article
 */
public record EventCost(String code, EventGroup group, Percent percent, Base base, boolean penalty, LegalBasis basis) {

    public EventCost {
        if (percent.value().signum() < 0 || percent.compareTo(Percent.HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    "The event (" + code + ") costs (" + percent + ") %, which is not 0 to 100.");
        }
    }

    /** What a percentage is taken of; the names are those of the data files. */
    public enum Base {
        /** The rounded discipline component. */
        DISIPLIN,
        /** The whole allowance. */
        TPP
    }
}
