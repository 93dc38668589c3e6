package id.nusakinerja.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact decimal percentage: 6.5 means 6.5 %. May be negative or above 100 where a rule allows it.
 *
 * @param value in percent, trailing zeros stripped, so that 100 equals 100.00
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    public static final Percent ZERO = new Percent(BigDecimal.ZERO);
    public static final Percent HUNDRED = of(100);

    private static final BigDecimal ONE_HUNDRED = BigDecimal.valueOf(100);
    /** Far more than any rule needs, and little enough to compute with. */
    private static final int MOST_DIGITS = 200;

    public Percent {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            throw new NumberFormatException("A percentage with more than " + MOST_DIGITS + " digits.");
        }
    }

    public static Percent of(long whole) {
        return new Percent(BigDecimal.valueOf(whole));
    }

    /**
     * Read a percentage with decimal point or decimal comma and without a percent sign.
     *
     * @throws NumberFormatException when the text is no number
     */
    public static Percent parse(String text) {
        return new Percent(new BigDecimal(text.strip().replace(',', '.')));
    }

    /** Get what {@code part} is of {@code whole}, with {@code scale} decimals, rounded half-up. {@code whole} is not 0. */
    public static Percent ratio(BigDecimal part, BigDecimal whole, int scale) {
        return new Percent(part.multiply(ONE_HUNDRED).divide(whole, decimals(scale), RoundingMode.HALF_UP));
    }

    public Percent plus(Percent other) {
        return new Percent(value.add(other.value));
    }

    public Percent minus(Percent other) {
        return new Percent(value.subtract(other.value));
    }

    public Percent times(long count) {
        return new Percent(value.multiply(BigDecimal.valueOf(count)));
    }

    /** Get this percentage of another: 60 % of 50 % is 30 %. */
    public Percent of(Percent other) {
        return new Percent(value.multiply(other.value).movePointLeft(2));
    }

    public Percent atMost(Percent limit) {
        return compareTo(limit) > 0 ? limit : this;
    }

    public boolean reaches(Percent threshold) {
        return compareTo(threshold) >= 0;
    }

    public Percent rounded(int scale) {
        return new Percent(value.setScale(decimals(scale), RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    /** The plain number without percent sign, decimal point, as files want it. */
    @Override
    public String toString() {
        return value.toPlainString();
    }

    private static int decimals(int scale) {
        if (Math.abs((long) scale) > MOST_DIGITS) {
            throw new IllegalArgumentException("A percentage with (" + scale + ") decimals.");
        }
        return scale;
    }
}
