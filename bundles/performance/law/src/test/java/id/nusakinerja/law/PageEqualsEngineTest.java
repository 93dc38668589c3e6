package id.nusakinerja.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.policytest.RandomFacts;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever decides by hand from the page gets what the engine decides, in every column of the decisions file. */
class PageEqualsEngineTest {

    private static final Clerk NATIONAL = clerk("national");
    private static final Clerk SEMARANG = clerk("semarang");
    private static final Clerk SURAKARTA = clerk("surakarta");
    private static final Clerk PALEMBANG = clerk("palembang");
    private static final Clerk JAMBI = clerk("jambi");

    @Property(tries = 600)
    void national(@ForAll("ofNational") EvaluationFacts facts) {
        assertSame("national", NATIONAL, facts);
    }

    @Property(tries = 600)
    void semarang(@ForAll("ofSemarang") EvaluationFacts facts) {
        assertSame("semarang", SEMARANG, facts);
    }

    @Property(tries = 600)
    void surakarta(@ForAll("ofSurakarta") EvaluationFacts facts) {
        assertSame("surakarta", SURAKARTA, facts);
    }

    @Property(tries = 600)
    void palembang(@ForAll("ofPalembang") EvaluationFacts facts) {
        assertSame("palembang", PALEMBANG, facts);
    }

    @Property(tries = 600)
    void jambi(@ForAll("ofJambi") EvaluationFacts facts) {
        assertSame("jambi", JAMBI, facts);
    }

    @Provide
    Arbitrary<EvaluationFacts> ofNational() {
        return RandomFacts.of(FivePages.rules("national"));
    }

    @Provide
    Arbitrary<EvaluationFacts> ofSemarang() {
        return RandomFacts.of(FivePages.rules("semarang"));
    }

    @Provide
    Arbitrary<EvaluationFacts> ofSurakarta() {
        return RandomFacts.of(FivePages.rules("surakarta"));
    }

    @Provide
    Arbitrary<EvaluationFacts> ofPalembang() {
        return RandomFacts.of(FivePages.rules("palembang"));
    }

    @Provide
    Arbitrary<EvaluationFacts> ofJambi() {
        return RandomFacts.of(FivePages.rules("jambi"));
    }

    private static void assertSame(String policy, Clerk clerk, EvaluationFacts facts) {
        assertThat(clerk.decide(facts))
                .isEqualTo(new DecisionEngine(FivePages.rules(policy))
                        .decide(facts)
                        .getOrThrow()
                        .row());
    }

    private static Clerk clerk(String policy) {
        return new Clerk(LawText.markdown(FivePages.page(policy), Locale.ENGLISH));
    }
}
