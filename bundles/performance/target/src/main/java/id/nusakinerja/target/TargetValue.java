package id.nusakinerja.target;

import java.math.BigDecimal;

/** The number an indicator aims at: one amount, a range, or nothing yet while the plan is a draft. */
public sealed interface TargetValue {

    /** One number in the unit of the indicator. May be 0 ("no day late"), never below. */
    record Amount(BigDecimal value) implements TargetValue {
        public Amount {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("The target (" + value + ") is below 0.");
            }
            value = plain(value);
        }
    }

    /** Two bounds, both still right; for {@link Polarity#RENTANG} only. */
    record Range(BigDecimal low, BigDecimal high) implements TargetValue {
        public Range {
            if (low.compareTo(high) >= 0) {
                throw new IllegalArgumentException("The range (" + low + " to " + high + ") has no width.\n"
                        + "Maybe the bounds are swapped, or the polarity should be TETAP_BAIK.");
            }
            low = plain(low);
            high = plain(high);
        }

        /** Above 0. */
        public BigDecimal width() {
            return high.subtract(low);
        }
    }

    /** Not decided yet. No plan is submitted with it. */
    record Open() implements TargetValue {}

    static TargetValue of(BigDecimal amount) {
        return new Amount(amount);
    }

    static TargetValue of(long amount) {
        return new Amount(BigDecimal.valueOf(amount));
    }

    static TargetValue open() {
        return new Open();
    }

    /** One spelling for one number, so that 42 equals 42.0. */
    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
