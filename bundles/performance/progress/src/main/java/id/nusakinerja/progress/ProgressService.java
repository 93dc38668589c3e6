package id.nusakinerja.progress;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writing down what was reached, with evidence (pendokumentasian kinerja, PermenPANRB 6/2022). Only the employee writes;
 * the employee, all superiors above and the performance manager read. Anybody else gets a
 * {@link id.nusakinerja.kernel.NotAllowedException}.
 */
@ProviderType
public interface ProgressService {

    /** Get the periods of a year by the city's rule. Refused while no policy of the city is in force. */
    Outcome<ReportingCalendar> calendarOf(Actor actor, int year);

    /** Find where a person stands at the end of a month; empty while there is no agreed plan of that year. */
    Optional<SkpProgress> findProgress(Actor actor, EmployeeId employee, YearMonth upTo);

    /** Write down or correct one month of the own plan. */
    Outcome<Realisation> record(Actor actor, ProgressEntry entry);

    /** Add a file to an own entry. Refused when it is too large or of a kind that is not accepted. */
    Outcome<Evidence> attachFile(Actor actor, RealisationId entry, EvidenceKind kind, String name, byte[] content);

    /** Add a link to an own entry. Refused when it is no web address. */
    Outcome<Evidence> attachLink(Actor actor, RealisationId entry, EvidenceKind kind, String name, String address);

    /** Take a piece of evidence away from an own entry. */
    Outcome<EvidenceId> removeEvidence(Actor actor, EvidenceId evidence);

    /** Open a link or a file. Who is not its owner is noted, with the first time. */
    Evidence openEvidence(Actor actor, EvidenceId evidence);

    /** List what the actor has opened of a person's evidence in a year. */
    List<EvidenceOpening> listOpenings(Actor actor, EmployeeId employee, int year);

    /** Read an evidence file, which opens it. */
    EvidenceContent readEvidence(Actor actor, EvidenceId evidence);

    /** Get the largest file that is accepted, in bytes. */
    long evidenceLimit();

    /** List those whom the actor assesses, as they stand at the end of a month. */
    List<TeamProgress> listTeamProgress(Actor actor, YearMonth upTo);
}
