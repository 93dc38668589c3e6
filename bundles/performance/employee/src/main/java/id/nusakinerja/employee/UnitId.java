package id.nusakinerja.employee;

/**
 * Identifies an organisation unit (UNOR) within a tenant for ever; its code and name may change.
 *
 * @param value a time-ordered number, above 0
 */
public record UnitId(long value) implements Comparable<UnitId> {

    public UnitId {
        if (value <= 0) {
            throw new IllegalArgumentException("The unit id (" + value + ") is not above 0.");
        }
    }

    @Override
    public int compareTo(UnitId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
