package id.nusakinerja.progress;

/**
 * Identifies what was reached in one month against one indicator.
 *
 * @param value a time-ordered number, above 0
 */
public record RealisationId(long value) {

    public RealisationId {
        if (value <= 0) {
            throw new IllegalArgumentException("The realisation id (" + value + ") is not above 0.");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
