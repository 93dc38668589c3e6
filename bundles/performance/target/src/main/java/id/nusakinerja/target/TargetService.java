package id.nusakinerja.target;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The planning step of the year (PermenPANRB 6/2022): the employee writes, the assessor agrees, both stand by it. Who is
 * not named by a use case gets a {@link id.nusakinerja.kernel.NotAllowedException}.
 */
@ProviderType
public interface TargetService {

    /** Open the own draft of a year; makes one when there is no plan yet. Refused when the plan is no draft any more. */
    Outcome<DraftSkp> openDraft(Actor actor, int year, DraftOrigin origin);

    /** Find the newest edition, whatever its state. For the employee, all superiors above, and the performance manager. */
    Optional<Skp> findNewest(Actor actor, EmployeeId employee, int year);

    /** Find the edition that holds now. For the same people as {@link #findNewest}. */
    Optional<AgreedSkp> findAgreed(Actor actor, EmployeeId employee, int year);

    /** Save the own draft as it is, complete or not. Refused as conflict when it was saved elsewhere meanwhile. */
    Outcome<DraftSkp> saveDraft(Actor actor, DraftSkp draft);

    /** List everything that stands against submitting the own draft, saved or not. */
    List<Objection> listObjections(Actor actor, DraftSkp draft);

    /** Hand the own draft to the assessor. Refused with every objection at once. */
    Outcome<SubmittedSkp> submit(Actor actor, SkpId id, long stamp);

    /** Give a submitted plan back with a comment. Only the assessor of that day. */
    Outcome<DraftSkp> giveBack(Actor actor, SkpId id, long stamp, String comment);

    /** Agree to a submitted plan. Only the assessor of that day; nobody agrees to the own plan. */
    Outcome<AgreedSkp> agree(Actor actor, SkpId id, long stamp);

    /** Start the next edition of the own agreed plan, for a reason (changed task, strategy or expectation). */
    Outcome<DraftSkp> revise(Actor actor, SkpId agreed, String reason);

    /** List all editions of a year, newest first. For the same people as {@link #findNewest}. */
    List<Skp> listEditions(Actor actor, EmployeeId employee, int year);

    /** List what changed from one edition to another of the same plan, in the order of the newer one. */
    List<SkpChange> compare(Actor actor, SkpId older, SkpId newer);

    /** List the results of the actor's superior that own results can support; empty while the superior has no plan. */
    List<SuperiorResult> listSuperiorResults(Actor actor, int year);

    /** List the plans of those whom the actor assesses, the ones that wait for the actor first. */
    List<TeamPlan> listTeamPlans(Actor actor, int year);

    /** List what the city's catalogue offers; empty when the city has none. */
    List<CatalogIndicator> listCatalog(Actor actor, int year);
}
