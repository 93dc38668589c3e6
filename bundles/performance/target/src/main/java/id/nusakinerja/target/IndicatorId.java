package id.nusakinerja.target;

/**
 * Identifies an indicator, the same one through all editions of a plan, so that progress stays with it.
 *
 * @param value a time-ordered number, above 0
 */
public record IndicatorId(long value) {

    public IndicatorId {
        if (value <= 0) {
            throw new IllegalArgumentException("The indicator id (" + value + ") is not above 0.");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
