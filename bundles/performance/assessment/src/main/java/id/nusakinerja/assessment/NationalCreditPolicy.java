package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PolicyParameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Applies {@code months / 12 × percent of the predicate × coefficient of the level}. Percentages stand in the data file under
 * {@code angka-kredit.persen}, coefficients a year under {@code angka-kredit.koefisien}.
 */
public final class NationalCreditPolicy implements CreditPolicy {

    private static final Messages MESSAGES = Messages.beside(NationalCreditPolicy.class);
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0_-]+");
    private static final BigDecimal YEAR_IN_HUNDREDTHS = BigDecimal.valueOf(1200);

    private final CreditTable table;

    public NationalCreditPolicy(PolicyParameters numbers) {
        Map<Predicate, Percent> percents = new EnumMap<>(Predicate.class);
        for (Predicate predicate : Predicate.values()) {
            percents.put(predicate, numbers.percent("angka-kredit.persen." + predicate));
        }
        Map<String, BigDecimal> coefficients = new HashMap<>();
        for (String level : numbers.below("angka-kredit.koefisien")) {
            coefficients.put(
                    level, numbers.percent("angka-kredit.koefisien." + level).value());
        }
        this.table = new CreditTable(percents, coefficients, numbers.basis("angka-kredit"));
    }

    @Override
    public Optional<CreditTable> creditTable() {
        return Optional.of(table);
    }

    @Override
    public Outcome<CreditPoints> pointsFor(CreditFacts facts) {
        Optional<BigDecimal> coefficient =
                Optional.ofNullable(table.coefficients().get(nameOf(facts.level())));
        int months = facts.months().orElse(0);
        List<Reason> objections = new ArrayList<>(0);
        if (coefficient.isEmpty()) {
            objections.add(MESSAGES.reason(UNKNOWN_LEVEL, table.basis(), facts.level()));
        }
        if (months < 1 || months > 12) {
            objections.add(MESSAGES.reason(MONTHS, table.basis()));
        }
        return objections.isEmpty()
                ? Outcome.done(points(coefficient.orElseThrow(), facts.predicate(), months))
                : Outcome.refused(objections);
    }

    private CreditPoints points(BigDecimal coefficient, Predicate predicate, int months) {
        Percent percent = table.percents().getOrDefault(predicate, Percent.ZERO);
        BigDecimal value = BigDecimal.valueOf(months)
                .multiply(percent.value())
                .multiply(coefficient)
                .divide(YEAR_IN_HUNDREDTHS, 2, RoundingMode.HALF_UP);
        return new CreditPoints(
                value, months + "/12 × " + percent + " % × " + coefficient.toPlainString(), table.basis());
    }

    private static String nameOf(String level) {
        return GAPS.matcher(level.strip()).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
