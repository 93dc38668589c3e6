package id.nusakinerja.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What somebody measured: a number, or a share of a whole such as 46 of 50 complaints. */
public sealed interface Reading {

    /** The number in the unit of the indicator. */
    BigDecimal value();

    /** A number as it was measured; may be below 0 where the unit allows it. */
    record Amount(BigDecimal value) implements Reading {}

    /**
     * A part of a whole; its value is in percent.
     *
     * @param part 0 or more
     * @param whole above 0
     */
    record Share(BigDecimal part, BigDecimal whole) implements Reading {

        private static final int DECIMALS = 2;

        public Share {
            if (part.signum() < 0 || whole.signum() <= 0) {
                throw new IllegalArgumentException("(" + part + ") of (" + whole + ") is no share.\n"
                        + "Maybe nothing happened in the month; then there is nothing to measure.");
            }
        }

        /** The percentage with two decimals, rounded half-up. */
        @Override
        public BigDecimal value() {
            return part.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_UP);
        }
    }

    static Reading of(BigDecimal value) {
        return new Amount(value);
    }
}
