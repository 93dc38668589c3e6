package id.nusakinerja.connector.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.decision.FactsReader;
import id.nusakinerja.decision.ReceiptVerifier;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.ReceiptDocument;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that every policy of the house obeys, whatever the facts. */
class PolicyLawsTest {

    private static final FivePolicies POLICIES = new FivePolicies();
    private static final Receipt.Source SOURCE = new Receipt.Source("fakta.csv", "baris 2", "0".repeat(64));

    @Property(tries = 500)
    void moneyIsNeverNegativeAndSumsToTheRupiah(
            @ForAll("policies") String policy, @ForAll("facts") EvaluationFacts facts) {
        var reward = decide(policy, facts).reward();

        assertThat(List.of(reward.productivityPart(), reward.disciplinePart(), reward.deduction(), reward.paid()))
                .noneMatch(Rupiah::isNegative);
        assertThat(reward.paid().plus(reward.deduction()))
                .isEqualTo(reward.productivityPart().plus(reward.disciplinePart()));
        assertThat(reward.paid()).isLessThanOrEqualTo(facts.pay().allowance().plus(Rupiah.of(1)));
    }

    @Property(tries = 500)
    void aBetterPredicateNeverPaysLess(
            @ForAll("policies") String policy,
            @ForAll("facts") EvaluationFacts facts,
            @ForAll Rating results,
            @ForAll Rating behaviour) {
        EvaluationFacts other = new EvaluationFacts(
                facts.holder(), results, behaviour, facts.months(), facts.pay(), facts.events(), facts.history());
        boolean better = other.predicate().compareTo(facts.predicate()) >= 0;

        assertThat(decide(policy, better ? other : facts).reward().paid())
                .isGreaterThanOrEqualTo(
                        decide(policy, better ? facts : other).reward().paid());
    }

    @Property(tries = 300)
    void oneMoreEventNeverPaysMore(@ForAll("policies") String policy, @ForAll("facts") EvaluationFacts facts) {
        List<DisciplineEvent> more = facts.events().stream()
                .map(event -> new DisciplineEvent(event.code(), event.count() + 1))
                .toList();
        EvaluationFacts worse = new EvaluationFacts(
                facts.holder(), facts.results(), facts.behaviour(), facts.months(), facts.pay(), more, facts.history());

        assertThat(decide(policy, worse).reward().paid())
                .isLessThanOrEqualTo(decide(policy, facts).reward().paid());
    }

    @Property(tries = 300)
    void everyStepHasAnArticleAndEqualFactsGiveEqualBytes(
            @ForAll("policies") String policy, @ForAll("facts") EvaluationFacts facts) {
        Decision decision = decide(policy, facts);

        assertThat(decision.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.basis().regulation()).isNotBlank());
        assertThat(decision.articles()).doesNotContain(LegalBasis.HOUSE_RULE);
        assertThat(json(decision)).isEqualTo(json(decide(policy, facts)));
    }

    @Property(tries = 200)
    void aReceiptHoldsEnoughToDecideAgainAndAnAlteredOneIsCaught(
            @ForAll("policies") String policy, @ForAll("facts") EvaluationFacts facts) {
        String document = json(decide(policy, facts));
        String altered = document.replaceFirst("(\"tpp_dibayar\",\"value\":\")([0-9]+)", "$19$2");
        ReceiptVerifier verifier = new ReceiptVerifier(POLICIES);

        assertThat(verifier.verify(ReceiptDocument.parse(document))).isInstanceOf(Outcome.Done.class);
        assertThat(verifier.verify(ReceiptDocument.parse(altered))).isInstanceOf(Outcome.Refused.class);
    }

    @Property(tries = 200)
    void factsComeBackFromTheirTexts(@ForAll("facts") EvaluationFacts facts) {
        Map<String, String> texts = new HashMap<>();
        FactColumns.valuesOf(facts).forEach(value -> texts.put(value.name(), value.value()));

        var reading = FactsReader.read(column -> texts.getOrDefault(column, ""));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts()).isEqualTo(facts);
    }

    @Provide
    Arbitrary<String> policies() {
        return Arbitraries.of("national", "semarang", "surakarta", "palembang", "jambi");
    }

    @Provide
    Arbitrary<EvaluationFacts> facts() {
        return Combinators.combine(
                        holders(),
                        Arbitraries.of(Rating.class),
                        Arbitraries.of(Rating.class),
                        Arbitraries.integers().between(1, 12),
                        pays(),
                        events())
                .as((holder, results, behaviour, months, pay, events) -> new EvaluationFacts(
                        holder,
                        results,
                        behaviour,
                        OptionalInt.of(months),
                        pay,
                        events,
                        EvaluationFacts.History.UNKNOWN));
    }

    private static Arbitrary<EvaluationFacts.Holder> holders() {
        return Combinators.combine(Arbitraries.of(EmploymentStatus.class), Arbitraries.of(PostKind.class))
                .as((status, post) -> new EvaluationFacts.Holder(
                        "198609262015051001", status, post, post == PostKind.FUNGSIONAL ? "Ahli Madya" : ""));
    }

    private static Arbitrary<EvaluationFacts.Pay> pays() {
        Arbitrary<BigDecimal> productivity = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(250))
                .ofScale(3);
        Arbitrary<Long> minutes = Arbitraries.longs().between(0, 20_000);
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000_000L), productivity, minutes.injectNull(0.5))
                .as((allowance, percent, given) -> new EvaluationFacts.Pay(
                        Rupiah.of(allowance),
                        Optional.of(new Percent(percent)),
                        given == null ? OptionalLong.empty() : OptionalLong.of(given)));
    }

    private static Arbitrary<List<DisciplineEvent>> events() {
        Arbitrary<DisciplineEvent> event = Combinators.combine(
                        Arbitraries.of("TL1", "TL4", "PSW2", "TK", "HUKDIS25"),
                        Arbitraries.integers().between(1, 60))
                .as(DisciplineEvent::new);
        return event.list().ofMaxSize(4).uniqueElements(DisciplineEvent::code);
    }

    private static Decision decide(String policy, EvaluationFacts facts) {
        return new DecisionEngine(POLICIES.rules(policy)).decide(facts).getOrThrow();
    }

    private static String json(Decision decision) {
        return ReceiptDocument.of(decision.receipt(SOURCE)).toJson();
    }
}
