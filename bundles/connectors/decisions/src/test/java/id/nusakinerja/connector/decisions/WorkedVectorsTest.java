package id.nusakinerja.connector.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.decision.FactsReader;
import id.nusakinerja.decision.RowOutcome;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Decides the worked cases of the five policies, one a line: the facts, then what must come of them. */
class WorkedVectorsTest {

    private static final FivePolicies POLICIES = new FivePolicies();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "vectors.csv", numLinesToSkip = 1, delimiter = ';')
    void decides(
            String policy,
            String situation,
            String person,
            String ratings,
            String pay,
            String events,
            String expectedPredicate,
            String expectedPoints,
            String expectedMoney,
            String expectedAwards,
            String expectedFollowUps) {
        Decision decision = decide(policy, facts(person, ratings, pay, events));

        assertThat(decision.predicate() + "/" + decision.predicate().siasnCode())
                .isEqualTo(expectedPredicate);
        assertThat(cell(decision, "angka_kredit")).isEqualTo(text(expectedPoints));
        assertThat(String.join(
                        " ",
                        cell(decision, "tpp_produktivitas"),
                        "+",
                        cell(decision, "tpp_disiplin"),
                        "-",
                        cell(decision, "potongan"),
                        "=",
                        cell(decision, "tpp_dibayar")))
                .isEqualTo(expectedMoney);
        assertThat(cell(decision, "penghargaan")).isEqualTo(text(expectedAwards));
        assertThat(cell(decision, "tindak_lanjut")).isEqualTo(text(expectedFollowUps));
        assertThat(cell(decision, "kebijakan")).isEqualTo(policy + ":1.0.0");
    }

    static Map<String, String> facts(String person, String ratings, String pay, String events) {
        String[] who = person.split("/", -1);
        String[] rated = ratings.split(" x ", -1);
        String[] paid = pay.split("/", -1);
        Map<String, String> facts = new HashMap<>();
        facts.put(FactColumns.NIP, "198609262015051001");
        facts.put(FactColumns.STATUS, who[0]);
        facts.put(FactColumns.POST, who[1]);
        facts.put(FactColumns.LEVEL, who.length > 2 ? who[2] : "");
        facts.put(FactColumns.MONTHS, who.length > 3 ? who[3] : "");
        facts.put(FactColumns.RESULTS, rated[0]);
        facts.put(FactColumns.BEHAVIOUR, rated[1]);
        facts.put(FactColumns.ALLOWANCE, paid[0]);
        facts.put(FactColumns.PRODUCTIVITY, paid[1]);
        facts.put(FactColumns.MINUTES, paid.length > 2 ? paid[2] : "");
        facts.put(FactColumns.EVENTS, text(events));
        return facts;
    }

    private static Decision decide(String policy, Map<String, String> facts) {
        RowOutcome outcome = new DecisionEngine(POLICIES.rules(policy))
                .decide(FactsReader.read(column -> facts.getOrDefault(column, "")));
        assertThat(outcome).isInstanceOf(RowOutcome.Decided.class);
        return ((RowOutcome.Decided) outcome).decision();
    }

    private static String cell(Decision decision, String column) {
        return decision.row().get(Decision.COLUMNS.indexOf(column));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
