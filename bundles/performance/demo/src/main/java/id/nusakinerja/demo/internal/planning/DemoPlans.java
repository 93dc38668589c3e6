package id.nusakinerja.demo.internal.planning;

import id.nusakinerja.demo.DemoCity;
import id.nusakinerja.demo.DemoSeed;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.identity.DemoMode;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.target.DraftOrigin;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.SubmittedSkp;
import id.nusakinerja.target.TargetService;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plans of the year: most agreed, one waiting, one a draft, one not begun. */
@Component
public final class DemoPlans implements DemoSeed {

    private static final int AFTER_PEOPLE = 20;
    private static final Set<String> NOT_BEGUN = Set.of("Siti Rahma");
    private static final Set<String> DRAFTS = Set.of("Maya Sari");
    private static final Set<String> WAITING = Set.of("Bayu Nugroho");

    private final TargetService targets;
    private final Organisation organisation;
    private final IdSource ids;

    @Activate
    public DemoPlans(
            @Reference DemoMode mode,
            @Reference TargetService targets,
            @Reference Organisation organisation,
            @Reference IdSource ids) {
        this.targets = targets;
        this.organisation = organisation;
        this.ids = ids;
    }

    @Override
    public int order() {
        return AFTER_PEOPLE;
    }

    @Override
    public void seed(DemoCity city) {
        int year = city.today().getYear();
        for (Teams.Member member : new Teams(organisation, city).listMembers()) {
            boolean begun = targets.findNewest(member.actor(), member.employee().id(), year)
                    .isPresent();
            if (!begun && !NOT_BEGUN.contains(member.employee().name())) {
                plan(member, year);
            }
        }
    }

    private void plan(Teams.Member member, int year) {
        Actor actor = member.actor();
        String name = member.employee().name();
        PlanTexts texts = new PlanTexts(ids, targets.listSuperiorResults(actor, year));
        DraftSkp draft = targets.openDraft(actor, year, DraftOrigin.EMPTY).getOrThrow();
        draft = targets.saveDraft(actor, draft.withContent(texts.of(name))).getOrThrow();
        if (DRAFTS.contains(name)) {
            return;
        }
        SubmittedSkp submitted =
                targets.submit(actor, draft.head().id(), draft.head().stamp()).getOrThrow();
        if (!WAITING.contains(name)) {
            targets.agree(
                            member.assessor(),
                            submitted.head().id(),
                            submitted.head().stamp())
                    .getOrThrow();
        }
    }
}
