package id.nusakinerja.decision.internal;

import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Receipt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Says in words why two receipts about the same person and time are not the same: first the causes, then what became of them.
 *
 * @param stated the receipt that was kept
 * @param computed the receipt that came out now
 */
record Explanation(Receipt stated, Receipt computed) {

    private static final String NOTHING = "\u2013";
    private static final int ENOUGH_OF_A_DIGEST = 8;

    /** List every difference; never empty for two receipts that differ. */
    List<Reason> listReasons() {
        List<Reason> reasons = new ArrayList<>();
        if (!stated.engine().equals(computed.engine())) {
            reasons.add(Words.reason("recompute.engine", stated.engine(), computed.engine()));
        }
        if (!stated.policies().equals(computed.policies())
                || !stated.parameters().equals(computed.parameters())) {
            reasons.add(Words.reason("recompute.policy", ruling(stated), ruling(computed)));
        }
        List<Reason> facts = changes(inputs(stated), inputs(computed), Explanation::causeOf);
        reasons.addAll(facts.isEmpty() ? otherSources() : facts);
        reasons.addAll(changes(values(stated.result()), values(computed.result()), column -> "recompute.result"));
        return reasons.isEmpty() ? List.of(Words.reason("recompute.steps")) : reasons;
    }

    private static String causeOf(String column) {
        return Set.of(FactColumns.RESULTS, FactColumns.BEHAVIOUR).contains(column)
                ? "recompute.rating"
                : "recompute.fact";
    }

    /** The same numbers from words that are no longer the same, such as the reason for a rating. */
    private List<Reason> otherSources() {
        Set<Receipt.Source> gone = new LinkedHashSet<>(stated.sources());
        computed.sources().forEach(gone::remove);
        return gone.stream()
                .map(source -> Words.reason("recompute.source", source.name()))
                .toList();
    }

    private static List<Reason> changes(
            Map<String, String> before, Map<String, String> after, UnaryOperator<String> codeOf) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !shown(before, name).equals(shown(after, name)))
                .map(name -> Words.reason(codeOf.apply(name), name, shown(before, name), shown(after, name)))
                .toList();
    }

    private static String shown(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "");
        return value.isEmpty() ? NOTHING : value;
    }

    private static Map<String, String> inputs(Receipt receipt) {
        Map<String, String> values = new LinkedHashMap<>();
        receipt.inputs().forEach(input -> values.put(input.name(), input.value()));
        return values;
    }

    private static Map<String, String> values(List<Receipt.Value> parts) {
        Map<String, String> values = new LinkedHashMap<>();
        parts.forEach(value -> values.put(value.name(), value.value()));
        return values;
    }

    private static String ruling(Receipt receipt) {
        String policies = receipt.policies().stream()
                .map(policy -> policy.label() + " " + abbreviated(policy))
                .collect(Collectors.joining(", "));
        String parameters = receipt.parameters().stream()
                .map(value -> value.name() + "=" + value.value())
                .collect(Collectors.joining(", "));
        return parameters.isEmpty() ? policies : policies + " (" + parameters + ")";
    }

    /** As much of the digest as tells two editions of one version apart. */
    private static String abbreviated(PolicyVersion policy) {
        String hex = policy.digest().substring(policy.digest().indexOf(':') + 1);
        return hex.substring(0, Math.min(ENOUGH_OF_A_DIGEST, hex.length()));
    }
}
