package id.nusakinerja.connector.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.decision.FactsReader;
import id.nusakinerja.decision.ReceiptVerifier;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.policytest.RandomFacts;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of receipts, whatever the policy and the facts. */
class ReceiptLawsTest {

    private static final FivePolicies POLICIES = new FivePolicies();
    private static final Receipt.Source SOURCE = new Receipt.Source("fakta.csv", "baris 2", "0".repeat(64));

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

    /** With events that all five know. */
    @Provide
    Arbitrary<EvaluationFacts> facts() {
        return RandomFacts.of(POLICIES.rules("national"));
    }

    private static String json(Decision decision) {
        return ReceiptDocument.of(decision.receipt(SOURCE)).toJson();
    }

    private static Decision decide(String policy, EvaluationFacts facts) {
        return new DecisionEngine(POLICIES.rules(policy)).decide(facts).getOrThrow();
    }
}
