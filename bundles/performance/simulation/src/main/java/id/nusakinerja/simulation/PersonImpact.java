package id.nusakinerja.simulation;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.Rupiah;
import java.util.Optional;

/**
 * What changes for one person.
 *
 * @param name may be empty
 * @param unit may be empty
 * @param before by the policy compared with; empty when it cannot decide
 * @param after by the policy; empty when it cannot decide
 */
public record PersonImpact(String nip, String name, String unit, Optional<Standing> before, Optional<Standing> after) {

    /**
     * What one policy says.
     *
     * @param predicate the advised one
     * @param awards codes, separated by blanks
     * @param followUps codes, separated by blanks
     */
    public record Standing(Predicate predicate, Rupiah paid, String awards, String followUps) {

        static Standing of(Verdict.Ruling ruling) {
            return new Standing(ruling.advised(), Rupiah.of(ruling.paid()), ruling.awards(), ruling.followUps());
        }
    }

    /** What a verdict changes. */
    public static PersonImpact of(Verdict verdict) {
        return new PersonImpact(
                verdict.subject().nip(),
                verdict.subject().name(),
                verdict.subject().unit(),
                verdict.other().map(Standing::of),
                verdict.ruling().map(Standing::of));
    }

    /** Get how much more is paid, negative for less; 0 unless both policies decide. */
    public Rupiah difference() {
        return before.isPresent() && after.isPresent()
                ? after.get().paid().minus(before.get().paid())
                : Rupiah.ZERO;
    }
}
