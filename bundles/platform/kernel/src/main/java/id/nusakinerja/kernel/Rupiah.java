package id.nusakinerja.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in whole rupiah. Exact; overflow is refused, never wrapped.
 *
 * @param amount whole rupiah; may be negative as a difference
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    public static final Rupiah ZERO = new Rupiah(0);

    public static Rupiah of(long amount) {
        return amount == 0 ? ZERO : new Rupiah(amount);
    }

    /** Take a share, rounded half-up to whole rupiah. */
    public Rupiah share(Percent percent) {
        return of(BigDecimal.valueOf(amount)
                .multiply(percent.value())
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public Rupiah plus(Rupiah other) {
        return of(Math.addExact(amount, other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return of(Math.subtractExact(amount, other.amount));
    }

    public Rupiah atMost(Rupiah limit) {
        return amount > limit.amount ? limit : this;
    }

    public boolean isNegative() {
        return amount < 0;
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    /** The plain number, as files want it. */
    @Override
    public String toString() {
        return Long.toString(amount);
    }
}
