package id.nusakinerja.assessment;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.policy.PolicyParameters;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.target.BehaviourValue;
import java.util.List;

/**
 * That an assessor opens evidence of a kind before judging a behaviour by it: one piece of the period at least.
 *
 * @param behaviour the value that may be judged only then
 * @param evidence what has to be opened
 * @param basis who asks for it
 */
public record EvidenceDuty(BehaviourValue behaviour, EvidenceKind evidence, LegalBasis basis) {

    private static final String KEY = "bukti.dibuka";

    /** List the duties of a data file: {@code bukti.dibuka.<behaviour> = <kind of evidence>}. */
    public static List<EvidenceDuty> listedIn(PolicyParameters numbers) {
        return numbers.choicesBelow(BehaviourValue.class, KEY).stream()
                .map(behaviour -> new EvidenceDuty(
                        behaviour,
                        numbers.choice(EvidenceKind.class, KEY + "." + behaviour.name()),
                        numbers.basis(KEY + "." + behaviour.name())))
                .toList();
    }
}
