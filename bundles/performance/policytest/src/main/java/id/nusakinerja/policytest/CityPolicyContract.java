package id.nusakinerja.policytest;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.contract.ContractReport;
import id.nusakinerja.contract.LegalExample;
import id.nusakinerja.contract.PolicyContract;
import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.policy.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The test of a policy, in one line:
 * {@code class SukamajuPolicyTest extends CityPolicyContract { SukamajuPolicyTest() { super("sukamaju", new SukamajuPolicy(),
 * new NationalPolicy()); } }}. Runs its legal examples, each under its name, and the laws that hold in every city, on fixed
 * facts as an installation does and on random ones.
 */
public abstract class CityPolicyContract {

    private static final Receipt.Source SOURCE = new Receipt.Source("fakta.csv", "baris 2", "0".repeat(64));

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9.])[0-9]+");

    private final String id;
    private final Object policy;
    private final Object national;
    private final Rulebook rules;
    private final String examples;

    /** Test a city with the national policy behind it. */
    protected CityPolicyContract(String id, Object policy, Object national) {
        this.id = id;
        this.policy = policy;
        this.national = national;
        this.rules = Policies.rulebook(id, policy, national);
        this.examples = Policies.examplesOf(policy);
    }

    /** Test the national policy. */
    protected CityPolicyContract(Object national) {
        this(PolicyBundle.NATIONAL, national, national);
    }

    @TestFactory
    Stream<DynamicTest> decidesItsLegalExamples() {
        return LegalExample.read(examples).getOrThrow().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.line() + " " + example.name(),
                        () -> assertThat(sentences(PolicyContract.objectionsTo(example, rules)))
                                .isEmpty()));
    }

    @Test
    void keepsTheContractThatAnInstallationAsksFor() {
        ContractReport report = PolicyContract.check(rules, examples);

        assertThat(sentences(report.reasons())).isEmpty();
        assertThat(report.isKept()).isTrue();
        assertThat(report.passed()).isPositive().isEqualTo(report.examples());
    }

    /** A number that no example notices could be mistyped, and nobody would know. */
    @TestFactory
    Stream<DynamicTest> noticesEveryChangedNumber() throws IOException {
        String file = policy.getClass().getPackageName().replace('.', '/') + "/" + id + ".properties";
        try (InputStream stream = policy.getClass().getClassLoader().getResourceAsStream(file)) {
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return IntStream.range(0, lines.size())
                    .boxed()
                    .flatMap(line -> oneMore(lines.get(line))
                            .map(changed -> DynamicTest.dynamicTest(
                                    changed,
                                    () -> assertThat(isNoticed(file, with(lines, line, changed)))
                                            .isTrue())));
        }
    }

    @Property(tries = 300)
    void moneyIsNeverNegativeAndSumsToTheRupiah(@ForAll("facts") EvaluationFacts facts) {
        var reward = decide(facts).reward();

        assertThat(List.of(reward.productivityPart(), reward.disciplinePart(), reward.deduction(), reward.paid()))
                .noneMatch(Rupiah::isNegative);
        assertThat(reward.paid().plus(reward.deduction()))
                .isEqualTo(reward.productivityPart().plus(reward.disciplinePart()));
        assertThat(reward.paid()).isLessThanOrEqualTo(facts.pay().allowance().plus(Rupiah.of(1)));
    }

    @Property(tries = 300)
    void aBetterPredicateNeverPaysLess(
            @ForAll("facts") EvaluationFacts facts, @ForAll Rating results, @ForAll Rating behaviour) {
        EvaluationFacts other = new EvaluationFacts(
                facts.holder(), results, behaviour, facts.months(), facts.pay(), facts.events(), facts.history());
        boolean better = other.predicate().compareTo(facts.predicate()) >= 0;

        assertThat(decide(better ? other : facts).reward().paid())
                .isGreaterThanOrEqualTo(decide(better ? facts : other).reward().paid());
    }

    @Property(tries = 300)
    void moreEventsNeverPayMore(@ForAll("facts") EvaluationFacts facts) {
        List<DisciplineEvent> more = facts.events().stream()
                .map(event -> new DisciplineEvent(event.code(), event.count() + 1))
                .toList();
        EvaluationFacts worse = new EvaluationFacts(
                facts.holder(), facts.results(), facts.behaviour(), facts.months(), facts.pay(), more, facts.history());

        assertThat(decide(worse).reward().paid())
                .isLessThanOrEqualTo(decide(facts).reward().paid());
    }

    @Property(tries = 200)
    void everyStepHasAnArticleAndEqualFactsGiveEqualBytes(@ForAll("facts") EvaluationFacts facts) {
        Decision decision = decide(facts);

        assertThat(decision.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.basis().regulation()).isNotBlank());
        assertThat(decision.articles()).doesNotContain(LegalBasis.HOUSE_RULE);
        assertThat(json(decision)).isEqualTo(json(decide(facts)));
    }

    @Provide
    Arbitrary<EvaluationFacts> facts() {
        return RandomFacts.of(rules);
    }

    /** The line with one more in each of its numbers in turn; articles and sentences have none, the bounds of a setting decide nothing. */
    private static Stream<String> oneMore(String line) {
        int value = line.indexOf('=');
        String key = value < 0 ? "#" : line.substring(0, value).strip();
        if (key.startsWith("#")
                || key.startsWith("setelan.")
                || key.endsWith("dasar")
                || key.endsWith(".id")
                || key.endsWith(".en")) {
            return Stream.empty();
        }
        return NUMBER.matcher(line)
                .results()
                .filter(number -> number.start() > value)
                .map(number -> line.substring(0, number.start())
                        + (Long.parseLong(number.group()) + 1)
                        + line.substring(number.end()));
    }

    private static String with(List<String> lines, int which, String changed) {
        List<String> all = new ArrayList<>(lines);
        all.set(which, changed);
        return String.join("\n", all);
    }

    private boolean isNoticed(String file, String content) {
        return ChangedBundle.policy(policy.getClass(), file, content)
                .map(other -> Policies.rulebook(id, other, id.equals(PolicyBundle.NATIONAL) ? other : national))
                .map(other -> LegalExample.read(examples).getOrThrow().stream()
                                .anyMatch(example -> !PolicyContract.objectionsTo(example, other)
                                        .isEmpty())
                        || !PolicyContract.check(other, examples).isKept())
                .orElse(true);
    }

    private Decision decide(EvaluationFacts facts) {
        return new DecisionEngine(rules).decide(facts).getOrThrow();
    }

    private static List<String> sentences(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text().in(Text.INDONESIAN)).toList();
    }

    private static String json(Decision decision) {
        return ReceiptDocument.of(decision.receipt(SOURCE)).toJson();
    }
}
