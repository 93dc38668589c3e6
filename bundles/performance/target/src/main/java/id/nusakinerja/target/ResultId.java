package id.nusakinerja.target;

/**
 * Identifies a planned result, the same one through all editions of a plan.
 *
 * @param value a time-ordered number, above 0
 */
public record ResultId(long value) {

    public ResultId {
        if (value <= 0) {
            throw new IllegalArgumentException("The result id (" + value + ") is not above 0.");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
