package id.nusakinerja.progress;

/**
 * Identifies one piece of evidence.
 *
 * @param value a time-ordered number, above 0
 */
public record EvidenceId(long value) {

    public EvidenceId {
        if (value <= 0) {
            throw new IllegalArgumentException("The evidence id (" + value + ") is not above 0.");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
