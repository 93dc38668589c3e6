package id.nusakinerja.contract.internal;

import id.nusakinerja.assessment.DistributionFinding;
import id.nusakinerja.assessment.DistributionPolicy;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.PredicateCounts;
import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingAxis;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.contract.LegalExample;
import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.decision.FactProblem;
import id.nusakinerja.decision.FactsReader;
import id.nusakinerja.decision.RowOutcome;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.sanction.FollowUp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides legal examples with the rules of a policy and says where the result is another than demanded. */
public final class ExampleCourt {

    /** Of nobody: stands in where an example is not about the NIP. */
    private static final String INVENTED_NIP = "198609262015051001";

    private final Rulebook rules;
    private final DecisionEngine engine;

    public ExampleCourt(Rulebook rules) {
        this.rules = rules;
        this.engine = new DecisionEngine(rules);
    }

    /** Say what is wrong, each with the example's name; empty when all is as demanded. */
    public List<Reason> objectionsTo(LegalExample example) {
        List<Reason> objections = new ArrayList<>(0);
        try {
            if (!example.cell(ExampleReader.SPREAD).isEmpty()) {
                checkSpread(example, objections);
            } else if (!example.cell(ExampleReader.ACHIEVEMENT).isEmpty()
                    || !example.cell(ExampleReader.SATISFACTION).isEmpty()) {
                checkAdvice(example, objections);
            } else {
                checkDecision(example, objections);
            }
        } catch (RuntimeException e) {
            // The rules are foreign code and the cells are written by hand: whatever happens is a finding, not the end.
            objections.add(Findings.reason("contract.example-fault", example.name(), example.line(), e.toString()));
        }
        return objections;
    }

    private void checkDecision(LegalExample example, List<Reason> objections) {
        var reading = FactsReader.read(column -> column.equals(FactColumns.NIP)
                ? example.cells().getOrDefault(column, INVENTED_NIP)
                : example.cell(column));
        switch (engine.decide(reading)) {
            case RowOutcome.Undecided(List<FactProblem> problems) -> {
                String codes = codes(problems.stream().map(FactProblem::code).toList());
                compare(example, ExampleReader.REFUSED, codes, objections);
                checkReasons(example, problems.stream().map(FactProblem::reason).toList(), objections);
            }
            case RowOutcome.Decided(Decision decision) -> {
                compare(example, ExampleReader.REFUSED, "", objections);
                if (!objections.isEmpty()) {
                    return;
                }
                List<String> row = decision.row();
                for (String column : ExampleReader.RESULTS) {
                    compare(example, column, row.get(Decision.COLUMNS.indexOf(column)), objections);
                }
                requireArticle(example, decision.articles(), objections);
                requireSentence(
                        example,
                        decision.followUps().stream().map(FollowUp::reason).toList(),
                        objections);
            }
        }
    }

    private void checkAdvice(LegalExample example, List<Reason> objections) {
        RatingFacts facts = new RatingFacts(
                given(example, ExampleReader.ACHIEVEMENT).map(Percent::parse),
                given(example, ExampleReader.SATISFACTION).map(Percent::parse).map(Percent::value));
        List<RatingAdvice> advice = rules.find(RatingPolicy.class)
                .map(policy -> policy.rule().adviseOn(facts))
                .orElse(List.of());
        compare(example, ExampleReader.RESULTS_ADVICE, strictest(advice, RatingAxis.RESULTS), objections);
        compare(example, ExampleReader.BEHAVIOUR_ADVICE, strictest(advice, RatingAxis.BEHAVIOUR), objections);
        checkReasons(example, advice.stream().map(RatingAdvice::reason).toList(), objections);
    }

    private void checkSpread(LegalExample example, List<Reason> objections) {
        int[] counts = Arrays.stream(example.cell(ExampleReader.SPREAD).split("/", -1))
                .map(String::strip)
                .mapToInt(Integer::parseInt)
                .toArray();
        DistributionFinding finding = rules.get(DistributionPolicy.class)
                .rule()
                .check(
                        OrganisationPredicate.valueOf(example.cell(ExampleReader.ORGANISATION)),
                        PredicateCounts.of(counts[0], counts[1], counts[2], counts[3], counts[4]));
        compare(example, ExampleReader.FINDING, finding.kind().name(), objections);
        checkReasons(example, finding.reasons(), objections);
    }

    /** Where rules were silent, the article of the example says why they are; there is nothing to compare it with. */
    private static void checkReasons(LegalExample example, List<Reason> reasons, List<Reason> objections) {
        if (!reasons.isEmpty()) {
            requireArticle(example, reasons.stream().map(Reason::basis).toList(), objections);
        }
        requireSentence(example, reasons, objections);
    }

    private static void requireSentence(LegalExample example, List<Reason> reasons, List<Reason> objections) {
        String part = example.cell(ExampleReader.SENTENCE);
        String all = reasons.stream()
                .map(reason -> reason.text().in(Text.INDONESIAN))
                .collect(Collectors.joining(" "));
        if (!all.contains(part)) {
            objections.add(Findings.reason("contract.contains", example.name(), example.line(), part, all));
        }
    }

    private static String strictest(List<RatingAdvice> advice, RatingAxis axis) {
        return advice.stream()
                .filter(one -> one.axis() == axis)
                .map(RatingAdvice::highest)
                .min(Comparator.naturalOrder())
                .map(Enum::name)
                .orElse("");
    }

    private static Optional<String> given(LegalExample example, String column) {
        return Optional.of(example.cell(column)).filter(cell -> !cell.isEmpty());
    }

    private static void compare(LegalExample example, String column, String actual, List<Reason> objections) {
        String expected = example.cell(column);
        boolean same = column.equals(ExampleReader.REFUSED)
                ? codes(List.of(expected.split("\\s+", -1))).equals(actual)
                : sameCell(expected, actual);
        if (!same) {
            objections.add(Findings.reason(
                    "contract.example",
                    example.name(),
                    example.line(),
                    column,
                    expected.isEmpty() ? "-" : expected,
                    actual.isEmpty() ? "-" : actual,
                    example.article().toString()));
        }
    }

    /** A clerk may write 18.75 or 18,75 and 12.5 for 12.50. */
    private static boolean sameCell(String expected, String actual) {
        if (expected.equals(actual)) {
            return true;
        }
        String number = expected.replace(',', '.');
        boolean numbers = !expected.isEmpty()
                && !actual.isEmpty()
                && "0123456789".indexOf(number.charAt(0)) >= 0
                && "0123456789".indexOf(actual.charAt(0)) >= 0;
        return numbers && new BigDecimal(number).compareTo(new BigDecimal(actual)) == 0;
    }

    private static void requireArticle(LegalExample example, Collection<LegalBasis> applied, List<Reason> objections) {
        LegalBasis named = example.article();
        if (applied.contains(named)) {
            return;
        }
        Optional<LegalBasis> alike = applied.stream()
                .filter(article -> article.toString().equals(named.toString()))
                .findFirst();
        objections.add(
                alike.isPresent()
                        ? Findings.reason(
                                "contract.article-bar",
                                example.name(),
                                example.line(),
                                named.written(),
                                alike.get().written())
                        : Findings.reason(
                                "contract.article",
                                example.name(),
                                example.line(),
                                named.written(),
                                applied.stream()
                                        .map(LegalBasis::written)
                                        .distinct()
                                        .collect(Collectors.joining("; "))));
    }

    private static String codes(List<String> codes) {
        return String.join(" ", codes.stream().distinct().sorted().toList());
    }
}
