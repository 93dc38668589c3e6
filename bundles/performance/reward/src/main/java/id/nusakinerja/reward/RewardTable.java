package id.nusakinerja.reward;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Percent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that a reward policy computes with, as a page shows them to people. The computation around them is that of
 * {@link NationalRewardPolicy}.
 *
 * @param productivityShare percent of the allowance that follows the productivity
 * @param disciplineShare percent of the allowance that follows discipline; both make 100
 * @param shareBasis the article of the shares
 * @param basis the article of the computation: rounding, caps, deductions
 * @param minutes how minutes of work become productivity; empty where they do not count
 * @param events what each event costs, by code, then group
 * @param awards who is proposed for what, if no penalty ran; predicates without a proposal are left out
 */
public record RewardTable(
        Percent productivityShare,
        Percent disciplineShare,
        LegalBasis shareBasis,
        LegalBasis basis,
        Optional<Minutes> minutes,
        List<EventCost> events,
        Map<Predicate, List<Award>> awards) {

    public RewardTable {
        events = List.copyOf(events);
        awards = Map.copyOf(awards);
    }

    /**
     * Minutes of work that make a productivity of 100 %; more do not count.
     *
     * @param full greater than 0
     * @param basis the article
     */
    public record Minutes(long full, LegalBasis basis) {}

    /** The same table where minutes count. */
    public RewardTable with(Minutes counted) {
        return new RewardTable(
                productivityShare, disciplineShare, shareBasis, basis, Optional.of(counted), events, awards);
    }
}
