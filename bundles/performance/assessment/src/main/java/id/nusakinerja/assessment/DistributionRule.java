package id.nusakinerja.assessment;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * One line of a distribution pattern.
 *
 * @param predicates the people with any of these are counted together
 * @param kind what is asked of them
 * @param limit percent of the team; 0 where the kind needs none
 */
public record DistributionRule(List<Predicate> predicates, Kind kind, Percent limit) {

    private static final Messages MESSAGES = Messages.beside(DistributionRule.class);

    public DistributionRule {
        predicates = List.copyOf(predicates);
    }

    /** What is asked of the people counted. */
    public enum Kind {
        AT_MOST,
        AT_LEAST,
        LARGEST,
        SOMEBODY
    }

    /**
     * Read {@code BAIK <= 70}, {@code KURANG >= 60}, {@code BAIK terbanyak} or {@code BUTUH_PERBAIKAN+KURANG ada}.
     *
     * @throws IllegalArgumentException for any other text
     */
    static DistributionRule parse(String text) {
        String[] words = text.strip().split("\\s+", -1);
        List<Predicate> predicates =
                Arrays.stream(words[0].split("\\+", -1)).map(Predicate::valueOf).toList();
        return switch (words.length > 1 ? words[1] : "") {
            case "<=" -> new DistributionRule(predicates, Kind.AT_MOST, Percent.parse(words[words.length - 1]));
            case ">=" -> new DistributionRule(predicates, Kind.AT_LEAST, Percent.parse(words[words.length - 1]));
            case "terbanyak" -> new DistributionRule(predicates, Kind.LARGEST, Percent.ZERO);
            case "ada" -> new DistributionRule(predicates, Kind.SOMEBODY, Percent.ZERO);
            default -> throw new IllegalArgumentException("The line (" + text + ") is no rule of a distribution.");
        };
    }

    /** Does a team keep it? */
    public boolean isKeptBy(PredicateCounts team) {
        int here = here(team);
        return switch (kind) {
            case AT_MOST -> compare(here, team.people()) <= 0;
            case AT_LEAST -> compare(here, team.people()) >= 0;
            case LARGEST -> team.counts().values().stream().allMatch(count -> count <= here);
            case SOMEBODY -> here > 0;
        };
    }

    /** Say it as a sentence, for example "Baik: at most 70 %". */
    public Text inWords() {
        return switch (kind) {
            case AT_MOST -> MESSAGES.text("distribution.rule-at-most", names(), limit.value());
            case AT_LEAST -> MESSAGES.text("distribution.rule-at-least", names(), limit.value());
            case LARGEST -> MESSAGES.text("distribution.rule-largest", names());
            case SOMEBODY -> MESSAGES.text("distribution.rule-somebody", names());
        };
    }

    Reason reason(PredicateCounts team, LegalBasis basis) {
        Text names = names();
        return switch (kind) {
            case AT_MOST ->
                MESSAGES.reason(
                        "distribution.at-most", basis, names, share(team).value(), limit.value());
            case AT_LEAST ->
                MESSAGES.reason(
                        "distribution.at-least", basis, names, share(team).value(), limit.value());
            case LARGEST -> MESSAGES.reason("distribution.largest", basis, names);
            case SOMEBODY -> MESSAGES.reason("distribution.somebody", basis, names);
        };
    }

    /** The predicates in words, joined by "or". */
    private Text names() {
        return predicates.stream()
                .map(DistributionGuide::name)
                .reduce((first, second) -> MESSAGES.text("distribution.or", first, second))
                .orElseThrow();
    }

    private int here(PredicateCounts team) {
        return predicates.stream().mapToInt(team::of).sum();
    }

    /** Exact, without rounding the share: 2 of 3 is not more than 66.7 %. */
    private int compare(int here, int people) {
        return BigDecimal.valueOf(here)
                .movePointRight(2)
                .compareTo(limit.value().multiply(BigDecimal.valueOf(people)));
    }

    private Percent share(PredicateCounts team) {
        return Percent.ratio(BigDecimal.valueOf(here(team)), BigDecimal.valueOf(Math.max(1, team.people())), 1);
    }
}
