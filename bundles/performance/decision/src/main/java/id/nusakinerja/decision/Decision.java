package id.nusakinerja.decision;

import id.nusakinerja.assessment.CreditPoints;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.Receipt.Input;
import id.nusakinerja.policy.Receipt.Source;
import id.nusakinerja.policy.Receipt.Value;
import id.nusakinerja.policy.Step;
import id.nusakinerja.reward.Reward;
import id.nusakinerja.sanction.FollowUp;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a policy decided for one person and period.
 *
 * @param facts what it was decided from
 * @param predicate from the matrix
 * @param creditPoints of a functional post; empty for other posts, which have none
 * @param reward allowance and proposals for awards
 * @param followUps tasks and alerts for people
 * @param steps every rule in the order it was applied, with its article
 * @param policies the policy that ruled, then the national one where it spoke in its place
 * @param parameters the values chosen for the settings of the policy; usually none
 */
public record Decision(
        EvaluationFacts facts,
        Predicate predicate,
        Optional<CreditPoints> creditPoints,
        Reward reward,
        List<FollowUp> followUps,
        List<Step> steps,
        List<PolicyVersion> policies,
        Map<String, String> parameters) {

    /** The columns of the decisions file. */
    public static final List<String> COLUMNS = List.of(
            "nip",
            "predikat",
            "kode_siasn",
            "angka_kredit",
            "tpp_produktivitas",
            "tpp_disiplin",
            "potongan",
            "tpp_dibayar",
            "penghargaan",
            "tindak_lanjut",
            "dasar",
            "kebijakan");

    public Decision {
        followUps = List.copyOf(followUps);
        steps = List.copyOf(steps);
        policies = List.copyOf(policies);
        parameters = Map.copyOf(parameters);
    }

    /** The policy that ruled. */
    public PolicyVersion policy() {
        return policies.getFirst();
    }

    /** The articles that were applied, each once, in the order of their first use. */
    public Set<LegalBasis> articles() {
        Set<LegalBasis> articles = new LinkedHashSet<>();
        steps.forEach(step -> articles.add(step.basis()));
        return articles;
    }

    /** One row of the decisions file, in the order of {@link #COLUMNS}. */
    public List<String> row() {
        return List.of(
                facts.holder().nip(),
                predicate.name(),
                Integer.toString(predicate.siasnCode()),
                creditPoints.map(points -> points.value().toPlainString()).orElse(""),
                reward.productivityPart().toString(),
                reward.disciplinePart().toString(),
                reward.deduction().toString(),
                reward.paid().toString(),
                reward.awards().stream().map(award -> award.code().name()).collect(Collectors.joining(" ")),
                followUps.stream().map(followUp -> followUp.code().name()).collect(Collectors.joining(" ")),
                articles().stream().map(LegalBasis::toString).collect(Collectors.joining("|")),
                policy().label());
    }

    /** Write the receipt of a decision whose facts all come from one document. */
    public Receipt receipt(Source source) {
        return receipt(List.of(source), column -> source.name());
    }

    /**
     * Write the receipt.
     *
     * @param sources where the facts came from
     * @param sourceOf gives the name of the source of a column of {@link FactColumns}
     */
    public Receipt receipt(List<Source> sources, Function<String, String> sourceOf) {
        List<Input> inputs = FactColumns.valuesOf(facts).stream()
                .map(value -> new Input(value.name(), value.value(), sourceOf.apply(value.name())))
                .toList();
        List<String> row = row();
        List<Value> result = java.util.stream.IntStream.range(0, COLUMNS.size())
                .mapToObj(i -> new Value(COLUMNS.get(i), row.get(i)))
                .toList();
        List<Value> chosen = new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(each -> new Value(each.getKey(), each.getValue()))
                        .toList();
        return new Receipt(DecisionEngine.VERSION, policies, chosen, sources, inputs, steps, result);
    }
}
