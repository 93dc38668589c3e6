package id.nusakinerja.assessment;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.progress.EvidenceId;
import java.util.List;

/**
 * A duty that the assessor has not fulfilled for one person and period yet.
 *
 * @param duty what the city asks for
 * @param waiting the evidence of the period that would do; empty when the employee has attached none
 * @param reason what to open, or whom to ask for it
 */
public record UnmetDuty(EvidenceDuty duty, List<EvidenceId> waiting, Reason reason) {

    public UnmetDuty {
        waiting = List.copyOf(waiting);
    }
}
