package id.nusakinerja.simulation.internal;

import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.policy.InForce;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.simulation.AdviceFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out what the advice of a policy depends on, by asking it: then nothing else is read of many people. */
final class AdviceProbe {

    private AdviceProbe() {}

    /** Find what either side depends on. */
    static Set<AdviceFact> wantedBy(Sides.Side side) {
        List<RatingPolicy> policies = Stream.of(side.rules(), side.against())
                .flatMap(rules -> rules.find(RatingPolicy.class).stream())
                .map(InForce::rule)
                .toList();
        return Stream.of(AdviceFact.values())
                .filter(fact -> policies.stream().anyMatch(policy -> isWantedBy(policy, fact)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Not wanted by a rule that fails when nothing is known: each person is told why. */
    private static boolean isWantedBy(RatingPolicy policy, AdviceFact fact) {
        return PolicyFault.refusing(() -> Outcome.done(policy.adviseOn(RatingFacts.NONE)))
                        instanceof Outcome.Done<List<RatingAdvice>>(List<RatingAdvice> silent)
                && everyOne(fact).anyMatch(facts -> isOther(policy, facts, silent));
    }

    /** A rule that fails only now looks at what is known now: whom it fails with is then told why. */
    private static boolean isOther(RatingPolicy policy, RatingFacts facts, List<RatingAdvice> silent) {
        try {
            return !policy.adviseOn(facts).equals(silent);
        } catch (PolicyFault fault) {
            return true;
        }
    }

    /** Every value of a fact, to the hundredth as it is measured; achievements up to three times the target. */
    private static Stream<RatingFacts> everyOne(AdviceFact fact) {
        return switch (fact) {
            case ACHIEVEMENT ->
                hundredths(0, 30_000, value -> new RatingFacts(Optional.of(new Percent(value)), Optional.empty()));
            case SATISFACTION ->
                hundredths(2_500, 10_000, value -> new RatingFacts(Optional.empty(), Optional.of(value)));
        };
    }

    private static Stream<RatingFacts> hundredths(int first, int last, Function<BigDecimal, RatingFacts> facts) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(hundredths -> facts.apply(BigDecimal.valueOf(hundredths, 2)));
    }
}
