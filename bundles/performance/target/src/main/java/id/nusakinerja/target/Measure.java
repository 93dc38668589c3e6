package id.nusakinerja.target;

/**
 * The arithmetic of an indicator.
 *
 * @param target of the year
 * @param unit as people write it, for example {@code %} or {@code kelompok}; empty while the plan is a draft
 * @param polarity which way is better
 * @param pattern how the months add up
 */
public record Measure(TargetValue target, String unit, Polarity polarity, MeasuringPattern pattern) {

    /** What a new indicator starts with. */
    public static final Measure OPEN =
            new Measure(TargetValue.open(), "", Polarity.NAIK_BAIK, MeasuringPattern.HITUNGAN);

    public Measure {
        unit = unit.strip();
    }
}
