package id.nusakinerja.target;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The months in which an indicator is measured (bulan ukur), with the target of each where it has its own. All other
 * months are not measured: they have no target, no progress, and count nowhere.
 *
 * @param measured in the order of the year
 * @param targets only for measured months; an instalment for {@link MeasuringPattern#HITUNGAN}, else the expected position
 */
public record MonthPlan(Set<Month> measured, Map<Month, BigDecimal> targets) {

    public static final MonthPlan NONE = new MonthPlan(Set.of(), Map.of());

    public MonthPlan {
        if (!measured.containsAll(targets.keySet())) {
            throw new IllegalArgumentException("A month outside " + measured + " has a target.\n"
                    + "Maybe its target was kept when the month was taken out of the measured ones.");
        }
        Set<Month> months = EnumSet.noneOf(Month.class);
        months.addAll(measured);
        measured = Collections.unmodifiableSet(months);
        Map<Month, BigDecimal> own = new EnumMap<>(Month.class);
        own.putAll(targets);
        targets = Collections.unmodifiableMap(own);
    }

    /** Measure in these months against the target of the year. */
    public static MonthPlan in(Collection<Month> months) {
        return new MonthPlan(EnumSet.copyOf(months), Map.of());
    }

    /** Measure in every month against the target of the year. */
    public static MonthPlan everyMonth() {
        return in(EnumSet.allOf(Month.class));
    }

    /** Measure in these months, each against its own target. */
    public static MonthPlan of(Map<Month, BigDecimal> targets) {
        return new MonthPlan(targets.keySet(), targets);
    }

    public boolean measures(Month month) {
        return measured.contains(month);
    }

    public Optional<BigDecimal> findTarget(Month month) {
        return Optional.ofNullable(targets.get(month));
    }

    /** Get what the own targets of the months add up to. */
    public BigDecimal sum() {
        return targets.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
