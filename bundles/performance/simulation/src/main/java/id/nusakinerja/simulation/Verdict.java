package id.nusakinerja.simulation;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.decision.Decision;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.reward.Award;
import id.nusakinerja.sanction.FollowUp;
import id.nusakinerja.table.RowError;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
     * What one policy says, or for a period of several parts what the policies of all parts say together.
     *
     * @param decisions by date, at least one
     * @param advised the predicate when both ratings follow the advice of the policy that rules the last day
     */
    public record Ruling(List<Decision> decisions, Predicate advised) {

        public Ruling {
            decisions = List.copyOf(decisions);
        }

        public long paid() {
            long paid = 0;
            for (Decision decision : decisions) {
                paid = Math.addExact(paid, decision.reward().paid().amount());
            }
            return paid;
        }

        /** The codes of the proposed awards, each once, separated by blanks. */
        public String awards() {
            return codes(decision -> decision.reward().awards(), Award::code);
        }

        /** The codes of the follow-ups, each once, separated by blanks. */
        public String followUps() {
            return codes(Decision::followUps, FollowUp::code);
        }

        private <T> String codes(Function<Decision, List<T>> of, Function<T, ? extends Enum<?>> code) {
            return decisions.stream()
                    .flatMap(decision -> of.apply(decision).stream())
                    .map(code)
                    .map(Enum::name)
                    .distinct()
                    .collect(Collectors.joining(" "));
        }

        private static Ruling ofParts(List<Ruling> parts) {
            return new Ruling(
                    parts.stream().flatMap(part -> part.decisions().stream()).toList(),
                    parts.getLast().advised());
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

    /** Put the parts of a period together: it is decided when all of them are. */
    public static Verdict ofParts(Subject subject, List<Verdict> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : new Verdict(
                        subject,
                        parts.stream()
                                .flatMap(part -> part.problems().stream())
                                .distinct()
                                .toList(),
                        ofAll(parts, Verdict::ruling),
                        ofAll(parts, Verdict::other));
    }

    private static Optional<Ruling> ofAll(List<Verdict> parts, Function<Verdict, Optional<Ruling>> side) {
        List<Ruling> rulings =
                parts.stream().map(side).flatMap(Optional::stream).toList();
        return rulings.size() == parts.size() ? Optional.of(Ruling.ofParts(rulings)) : Optional.empty();
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
