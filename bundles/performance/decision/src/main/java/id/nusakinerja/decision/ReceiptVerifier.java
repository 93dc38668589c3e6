package id.nusakinerja.decision;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.policy.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks a receipt: is it unaltered, and does the policy version it names still come to the same result? */
public final class ReceiptVerifier {

    private static final Messages MESSAGES = Messages.beside(ReceiptVerifier.class);

    private final PolicyBook book;

    public ReceiptVerifier(PolicyBook book) {
        this.book = book;
    }

    /** Check; refused with everything that differs. Done hands the receipt back. */
    public Outcome<Receipt> verify(ReceiptDocument document) {
        Receipt receipt = document.receipt();
        List<Reason> findings = new ArrayList<>();
        if (!document.isIntact()) {
            findings.add(reason("receipt.altered"));
        }
        if (!receipt.engine().equals(DecisionEngine.VERSION)) {
            findings.add(reason("receipt.engine", receipt.engine(), DecisionEngine.VERSION));
        }
        Outcome<Rulebook> rules = book.rulebookNamed(
                        receipt.policy().label(), receipt.policies().getLast().label())
                .flatMap(found -> found.with(parametersOf(receipt)));
        switch (rules) {
            case Outcome.Refused<Rulebook>(List<Reason> reasons) -> findings.addAll(reasons);
            case Outcome.Done<Rulebook>(Rulebook found) -> findings.addAll(recompute(receipt, found));
        }
        return findings.isEmpty() ? Outcome.done(receipt) : Outcome.refused(findings);
    }

    private static List<Reason> recompute(Receipt receipt, Rulebook rules) {
        FactsReading reading =
                FactsReader.readStated(column -> receipt.findInput(column).orElse(""));
        return switch (new DecisionEngine(rules).decide(reading)) {
            case RowOutcome.Undecided(List<FactProblem> problems) ->
                problems.stream().map(FactProblem::reason).toList();
            case RowOutcome.Decided(Decision decision) -> {
                Receipt computed = decision.receipt(receipt.sources(), column -> sourceOf(receipt, column));
                yield differences(receipt, computed);
            }
        };
    }

    private static Map<String, String> parametersOf(Receipt receipt) {
        Map<String, String> parameters = new TreeMap<>();
        receipt.parameters().forEach(each -> parameters.put(each.name(), each.value()));
        return parameters;
    }

    private static String sourceOf(Receipt receipt, String column) {
        return receipt.inputs().stream()
                .filter(input -> input.name().equals(column))
                .map(Receipt.Input::source)
                .findFirst()
                .orElse("");
    }

    private static List<Reason> differences(Receipt stated, Receipt computed) {
        List<Reason> differences = new ArrayList<>();
        compare("policies", stated.policies(), computed.policies(), differences);
        compare("parameters", stated.parameters(), computed.parameters(), differences);
        compare("inputs", stated.inputs(), computed.inputs(), differences);
        compare("steps", stated.steps(), computed.steps(), differences);
        compare("result", stated.result(), computed.result(), differences);
        return differences;
    }

    private static void compare(String part, List<?> stated, List<?> computed, List<Reason> differences) {
        int most = Math.max(stated.size(), computed.size());
        for (int i = 0; i < most; i++) {
            String here = i < stated.size() ? show(stated.get(i)) : "-";
            String there = i < computed.size() ? show(computed.get(i)) : "-";
            if (!here.equals(there)) {
                differences.add(reason("receipt.differs", part, i + 1, here, there));
            }
        }
    }

    private static String show(Object part) {
        return switch (part) {
            case PolicyVersion policy -> policy.label() + " " + policy.bundle() + " " + policy.digest();
            case Receipt.Value value -> value.name() + "=" + value.value();
            case Receipt.Input input -> input.name() + "=" + input.value();
            case id.nusakinerja.policy.Step step ->
                step.rule() + " [" + step.basis() + "] " + step.subject() + ": " + step.before() + " → " + step.after();
            default -> String.valueOf(part);
        };
    }

    private static Reason reason(String code, Object... values) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, values);
    }
}
