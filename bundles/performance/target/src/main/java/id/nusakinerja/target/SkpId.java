package id.nusakinerja.target;

/**
 * Identifies one edition of a civil servant's plan.
 *
 * @param value a time-ordered number, above 0
 */
public record SkpId(long value) {

    public SkpId {
        if (value <= 0) {
            throw new IllegalArgumentException("The skp id (" + value + ") is not above 0.");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
