package id.nusakinerja.policytest;

import id.nusakinerja.assessment.CreditPolicy;
import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.reward.RewardQuestions;
import id.nusakinerja.sanction.GuidanceState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Facts that a policy can decide: with the events and the levels that it knows. */
public final class RandomFacts {

    private static final String NIP = "198609262015051001";

    private RandomFacts() {}

    public static Arbitrary<EvaluationFacts> of(Rulebook rules) {
        return Combinators.combine(
                        holders(rules),
                        Arbitraries.of(Rating.class),
                        Arbitraries.of(Rating.class),
                        Arbitraries.integers().between(1, 12),
                        pays(),
                        events(rules),
                        histories())
                .as((holder, results, behaviour, months, pay, events, history) ->
                        new EvaluationFacts(holder, results, behaviour, OptionalInt.of(months), pay, events, history));
    }

    private static Arbitrary<EvaluationFacts.Holder> holders(Rulebook rules) {
        List<String> levels = rules.get(CreditPolicy.class).rule().creditTable().stream()
                .flatMap(table -> table.coefficients().keySet().stream())
                .sorted()
                .toList();
        return Combinators.combine(
                        Arbitraries.of(EmploymentStatus.class), Arbitraries.of(PostKind.class), Arbitraries.of(levels))
                .as((status, post, level) ->
                        new EvaluationFacts.Holder(NIP, status, post, post == PostKind.FUNGSIONAL ? level : ""));
    }

    private static Arbitrary<EvaluationFacts.Pay> pays() {
        Arbitrary<BigDecimal> productivity = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(250))
                .ofScale(3);
        Arbitrary<Optional<Long>> minutes =
                Arbitraries.longs().between(0, 20_000).optional(0.5);
        return Combinators.combine(Arbitraries.longs().between(0, 1_000_000_000_000L), productivity, minutes)
                .as((allowance, percent, given) -> new EvaluationFacts.Pay(
                        Rupiah.of(allowance),
                        Optional.of(new Percent(percent)),
                        given.map(OptionalLong::of).orElse(OptionalLong.empty())));
    }

    private static Arbitrary<List<DisciplineEvent>> events(Rulebook rules) {
        List<String> codes = new RewardQuestions(rules).events();
        return Combinators.combine(Arbitraries.of(codes), Arbitraries.integers().between(1, 60))
                .as(DisciplineEvent::new)
                .list()
                .ofMaxSize(4)
                .uniqueElements(DisciplineEvent::code);
    }

    private static Arbitrary<EvaluationFacts.History> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(GuidanceState.class))
                .as(EvaluationFacts.History::new);
    }
}
