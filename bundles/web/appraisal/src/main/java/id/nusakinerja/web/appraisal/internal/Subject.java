package id.nusakinerja.web.appraisal.internal;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom and which period an address means: {@code 501_2026-QUARTER-3}. */
record Subject(EmployeeId employee, Period period) {

    private static final Pattern SHAPE =
            Pattern.compile("([1-9][0-9]{0,17})_([0-9]{4}-(?:MONTH|QUARTER|HALF_YEAR|YEAR)-[0-9]{1,2})");

    /** Read an address; empty for anything that names no person and period. */
    static Optional<Subject> parse(String address) {
        Matcher parts = SHAPE.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Subject(new EmployeeId(Long.parseLong(parts.group(1))), Period.parse(parts.group(2))));
        } catch (IllegalArgumentException e) {
            // A year has no such period, for example a fifth quarter.
            return Optional.empty();
        }
    }
}
