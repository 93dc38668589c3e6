package id.nusakinerja.decision;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.PeriodPart;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What the office knows about an allowance before any rule is applied.
 *
 * @param part which part of a period; the whole of it unless the policy changed within
 * @param allowance the full TPP of that part, not negative
 * @param productivity percent, not negative; empty where the policy counts minutes
 * @param minutes effective minutes; empty where the policy does not use them
 * @param events how often each discipline event happened, by its code such as {@code TL1}; counts above 0
 * @param source where the numbers come from, such as a file and its row; not blank
 * @param version the state that the reader saw; 0 for new facts
 */
public record AllowanceFacts(
        EmployeeId employee,
        PeriodPart part,
        Rupiah allowance,
        Optional<Percent> productivity,
        OptionalLong minutes,
        Map<String, Integer> events,
        String source,
        long version) {

    public AllowanceFacts {
        if (allowance.isNegative()) {
            throw new IllegalArgumentException("The allowance (" + allowance + ") is negative.");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("Facts without a source.");
        }
        if (events.values().stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("An event in (" + events + ") did not happen.");
        }
        events = Collections.unmodifiableMap(new TreeMap<>(events));
    }

    /** Facts for a whole period. */
    public AllowanceFacts(
            EmployeeId employee,
            Period period,
            Rupiah allowance,
            Optional<Percent> productivity,
            OptionalLong minutes,
            Map<String, Integer> events,
            String source,
            long version) {
        this(employee, PeriodPart.whole(period), allowance, productivity, minutes, events, source, version);
    }

    public Period period() {
        return part.period();
    }

    /** The same facts, to be kept in place of those of another version. */
    public AllowanceFacts withVersion(long seen) {
        return new AllowanceFacts(employee, part, allowance, productivity, minutes, events, source, seen);
    }
}
