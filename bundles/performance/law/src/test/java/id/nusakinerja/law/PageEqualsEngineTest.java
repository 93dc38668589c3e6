package id.nusakinerja.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.policytest.RandomFacts;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever decides by hand from the page gets what the engine decides, in every column of the decisions file. */
class PageEqualsEngineTest {

    private static final Map<String, Clerk> CLERKS = FivePages.names().stream()
            .collect(Collectors.toMap(
                    Function.identity(),
                    policy -> new Clerk(LawText.markdown(FivePages.page(policy), Locale.ENGLISH))));

    record Case(String policy, EvaluationFacts facts) {}

    @Property(tries = 2000)
    void decidesTheSame(@ForAll("cases") Case one) {
        assertThat(CLERKS.get(one.policy()).decide(one.facts()))
                .isEqualTo(new DecisionEngine(FivePages.rules(one.policy()))
                        .decide(one.facts())
                        .getOrThrow()
                        .row());
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(FivePages.names())
                .flatMap(policy -> RandomFacts.of(FivePages.rules(policy)).map(facts -> new Case(policy, facts)));
    }
}
