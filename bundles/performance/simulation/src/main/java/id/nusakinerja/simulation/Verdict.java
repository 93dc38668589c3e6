package id.nusakinerja.simulation;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.decision.Decision;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.reward.Award;
import id.nusakinerja.sanction.FollowUp;
import id.nusakinerja.table.RowError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a policy, and another one beside it, make of one subject.
 *
 * @param subject whom
 * @param problems why the policy cannot decide; empty when it can
 * @param ruling empty when it cannot
 * @param other what the policy compared with says; empty when it cannot decide, and without a comparison
 */
public record Verdict(Subject subject, List<RowError> problems, Optional<Ruling> ruling, Optional<Ruling> other) {

    /**
     * What one policy says.
     *
     * @param advised the predicate when both ratings follow the advice of the policy
     */
    public record Ruling(Decision decision, Predicate advised) {

        public long paid() {
            return decision.reward().paid().amount();
        }

        /** The codes of the proposed awards, separated by blanks. */
        public String awards() {
            return decision.reward().awards().stream()
                    .map(Award::code)
                    .map(Enum::name)
                    .collect(Collectors.joining(" "));
        }

        /** The codes of the follow-ups, separated by blanks. */
        public String followUps() {
            return decision.followUps().stream()
                    .map(FollowUp::code)
                    .map(Enum::name)
                    .collect(Collectors.joining(" "));
        }
    }

    public Verdict {
        problems = List.copyOf(problems);
    }

    /** Nobody can decide about this subject, whatever the policy. */
    public static Verdict undecidable(Subject subject, List<Reason> reasons) {
        List<RowError> problems = reasons.stream()
                .map(reason -> new RowError(subject.line(), "", reason.code(), reason.text()))
                .toList();
        return new Verdict(subject, problems, Optional.empty(), Optional.empty());
    }

    public boolean isDecidedByBoth() {
        return ruling.isPresent() && other.isPresent();
    }

    /** Whole rupiah that the policy pays more than the other one, negative for less; 0 unless both decide. */
    public long difference() {
        return isDecidedByBoth() ? ruling.get().paid() - other.get().paid() : 0;
    }

    public boolean changesPredicate() {
        return isDecidedByBoth() && ruling.get().advised() != other.get().advised();
    }

    public boolean changesAwards() {
        return isDecidedByBoth() && !ruling.get().awards().equals(other.get().awards());
    }

    public boolean changesFollowUps() {
        return isDecidedByBoth() && !ruling.get().followUps().equals(other.get().followUps());
    }

    /** Does the policy decide otherwise than the other one, or only one of them at all? */
    public boolean isChanged() {
        return ruling.isPresent() != other.isPresent()
                || difference() != 0
                || changesPredicate()
                || changesAwards()
                || changesFollowUps();
    }
}
