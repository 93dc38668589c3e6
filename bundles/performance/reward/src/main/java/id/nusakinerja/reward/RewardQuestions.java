package id.nusakinerja.reward;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.InForce;
import id.nusakinerja.policy.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds out by asking what a reward rule does that shows no table: it may have a cap or a floor that no table could say. */
public final class RewardQuestions {

    private static final Rupiah ALLOWANCE = Rupiah.of(1_000_000);

    private final List<InForce<RewardPolicy>> both;
    private final RewardPolicy policy;

    public RewardQuestions(Rulebook rules) {
        this.both = rules.listBoth(RewardPolicy.class);
        this.policy = rules.get(RewardPolicy.class).rule();
    }

    /** List the codes of the events of its table; where it shows none, of the national ones that it takes. */
    public List<String> events() {
        return policy.rewardTable()
                .map(RewardQuestions::codes)
                .orElseGet(() -> both.stream()
                        .flatMap(rule -> rule.rule().rewardTable().stream())
                        .flatMap(table -> codes(table).stream())
                        .distinct()
                        .filter(this::takes)
                        .toList());
    }

    /**
     * List the proposals for a predicate of somebody whom no event happened to; empty when they depend on status or kind of
     * post, too.
     */
    public Optional<List<Award>> awards(Predicate predicate) {
        Optional<List<Award>> known = Optional.empty();
        for (EmploymentStatus status : EmploymentStatus.values()) {
            for (PostKind post : PostKind.values()) {
                Optional<List<Award>> here =
                        asked(predicate, status, post, List.of()).map(Reward::awards);
                if (here.isEmpty()
                        || known.filter(there -> !there.equals(here.get())).isPresent()) {
                    return Optional.empty();
                }
                known = here;
            }
        }
        return known;
    }

    private boolean takes(String event) {
        return asked(Predicate.BAIK, EmploymentStatus.PNS, PostKind.PELAKSANA, List.of(new DisciplineEvent(event, 1)))
                .isPresent();
    }

    private Optional<Reward> asked(
            Predicate predicate, EmploymentStatus status, PostKind post, List<DisciplineEvent> events) {
        Outcome<Reward> outcome = policy.rewardFor(new RewardFacts(
                predicate, status, post, ALLOWANCE, Optional.of(Percent.HUNDRED), OptionalLong.empty(), events));
        return outcome instanceof Outcome.Done<Reward>(Reward reward) ? Optional.of(reward) : Optional.empty();
    }

    private static List<String> codes(RewardTable table) {
        return table.events().stream().map(EventCost::code).distinct().toList();
    }
}
