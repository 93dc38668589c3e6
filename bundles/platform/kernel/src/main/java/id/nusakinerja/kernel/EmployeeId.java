package id.nusakinerja.kernel;

/**
 * Identifies one civil servant within a tenant for ever.
 *
 * <p>Never the NIP: a person's NIP can change, and it reveals birth date and sex.
 *
 * @param value a time-ordered number from {@link IdSource}, above 0
 */
public record EmployeeId(long value) implements Comparable<EmployeeId> {

    public EmployeeId {
        if (value <= 0) {
            throw new IllegalArgumentException("The employee id (" + value + ") is not above 0.");
        }
    }

    @Override
    public int compareTo(EmployeeId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
