package id.nusakinerja.target.internal;

import id.nusakinerja.target.MonthPlan;
import java.math.BigDecimal;
import java.time.Month;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Measured months in one column, for example {@code 3=6 6=6 12}: the number of the month and its own target, if any. They
 * are always read and written with their indicator, so they need no table.
 */
final class MonthsColumn {

    private MonthsColumn() {}

    static String write(MonthPlan plan) {
        return plan.measured().stream()
                .map(month -> month.getValue()
                        + plan.findTarget(month)
                                .map(target -> "=" + target.toPlainString())
                                .orElse(""))
                .collect(Collectors.joining(" "));
    }

    static MonthPlan read(String column) {
        Set<Month> measured = EnumSet.noneOf(Month.class);
        Map<Month, BigDecimal> targets = new EnumMap<>(Month.class);
        for (String part : column.isEmpty() ? new String[0] : column.split(" ", -1)) {
            int sign = part.indexOf('=');
            Month month = Month.of(Integer.parseInt(sign < 0 ? part : part.substring(0, sign)));
            measured.add(month);
            if (sign >= 0) {
                targets.put(month, new BigDecimal(part.substring(sign + 1)));
            }
        }
        return new MonthPlan(measured, targets);
    }
}
