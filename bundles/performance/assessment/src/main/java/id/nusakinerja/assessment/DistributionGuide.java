package id.nusakinerja.assessment;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyDataException;
import id.nusakinerja.policy.PolicyParameters;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The distribution guide of SE MenPANRB 3/2023, its patterns read from the data file under {@code distribusi}, for example
 * {@code BAIK <= 70; BAIK terbanyak; BUTUH_PERBAIKAN+KURANG ada}, and an example of each under {@code distribusi.contoh}: the
 * five shares in percent, the worst predicate first.
 */
public final class DistributionGuide implements DistributionPolicy {

    private static final Messages MESSAGES = Messages.beside(DistributionGuide.class);

    /** From this size on every pattern can be kept; below it is tried out. */
    private static final int LARGE_ENOUGH = 10;

    private final Map<OrganisationPredicate, List<DistributionRule>> patterns =
            new EnumMap<>(OrganisationPredicate.class);
    private final Map<OrganisationPredicate, Map<Predicate, Percent>> examples =
            new EnumMap<>(OrganisationPredicate.class);
    private final LegalBasis basis;

    public DistributionGuide(PolicyParameters numbers) {
        for (OrganisationPredicate organisation : OrganisationPredicate.values()) {
            patterns.put(organisation, pattern(numbers, "distribusi." + organisation));
            examples.put(organisation, shares(numbers, "distribusi.contoh." + organisation));
        }
        this.basis = numbers.basis("distribusi");
    }

    @Override
    public DistributionFinding check(OrganisationPredicate organisation, PredicateCounts team) {
        List<DistributionRule> pattern = patternOf(organisation);
        List<Reason> broken = pattern.stream()
                .filter(rule -> !rule.isKeptBy(team))
                .map(rule -> rule.reason(team, basis))
                .toList();
        if (broken.isEmpty()) {
            return new DistributionFinding(DistributionFinding.Kind.KEPT, List.of());
        }
        if (canBeKept(pattern, team.people())) {
            return new DistributionFinding(DistributionFinding.Kind.DEPARTS, broken);
        }
        Reason tooSmall = MESSAGES.reason("distribution.too-small", basis, team.people(), name(organisation));
        return new DistributionFinding(DistributionFinding.Kind.NOT_EVALUABLE, List.of(tooSmall));
    }

    @Override
    public List<DistributionRule> patternOf(OrganisationPredicate organisation) {
        return patterns.getOrDefault(organisation, List.of());
    }

    @Override
    public Map<Predicate, Percent> exampleFor(OrganisationPredicate organisation) {
        return examples.getOrDefault(organisation, Map.of());
    }

    /** Say the predicate of an organisation in words. */
    public static Text name(OrganisationPredicate organisation) {
        return MESSAGES.text("organisation." + organisation);
    }

    /** Say the predicate of a person in words. */
    public static Text name(Predicate predicate) {
        return MESSAGES.text("predicate." + predicate);
    }

    private static List<DistributionRule> pattern(PolicyParameters numbers, String key) {
        String text = numbers.text(key);
        try {
            return Stream.of(text.split(";", -1)).map(DistributionRule::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new PolicyDataException(MESSAGES.text("distribution.data-pattern", key, text));
        }
    }

    private static Map<Predicate, Percent> shares(PolicyParameters numbers, String key) {
        Predicate[] predicates = Predicate.values();
        List<String> words = numbers.words(key);
        Map<Predicate, Percent> shares = new EnumMap<>(Predicate.class);
        try {
            for (int i = 0; i < words.size() && i < predicates.length; i++) {
                shares.put(predicates[i], Percent.parse(words.get(i)));
            }
        } catch (NumberFormatException e) {
            // No percentage: said below.
            shares.clear();
        }
        if (shares.size() != predicates.length || words.size() != predicates.length) {
            throw new PolicyDataException(MESSAGES.text("distribution.data-example", key, String.join(" ", words)));
        }
        return Collections.unmodifiableMap(shares);
    }

    /** Tries every way to spread so few people over the five predicates. */
    private static boolean canBeKept(List<DistributionRule> pattern, int people) {
        if (people >= LARGE_ENOUGH) {
            return true;
        }
        for (int best = 0; best <= people; best++) {
            for (int good = 0; good <= people - best; good++) {
                for (int fair = 0; fair <= people - best - good; fair++) {
                    for (int poor = 0; poor <= people - best - good - fair; poor++) {
                        PredicateCounts team =
                                PredicateCounts.of(best, good, fair, poor, people - best - good - fair - poor);
                        if (pattern.stream().allMatch(rule -> rule.isKeptBy(team))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
