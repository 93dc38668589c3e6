package id.nusakinerja.demo.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.UnmetDuty;
import id.nusakinerja.demo.DemoCity;
import id.nusakinerja.demo.DemoSeed;
import id.nusakinerja.identity.DemoMode;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.target.TargetService;
import java.time.YearMonth;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cycle of the year: two quarters are set, the third is being assessed, the fourth runs. */
@Component
public final class AssessmentChapter implements DemoSeed {

    private static final String MANAGER = "bkpsdm";
    private static final String MISSING = "Pegawai lain menyusul dengan berita acara.";

    private final CycleService cycle;
    private final AssessmentService assessments;
    private final TargetService targets;
    private final ProgressService progress;

    /** @param demo exists only in a demonstration, and so does this chapter */
    @Activate
    public AssessmentChapter(
            @Reference CycleService cycle,
            @Reference AssessmentService assessments,
            @Reference TargetService targets,
            @Reference ProgressService progress,
            @Reference DemoMode demo) {
        this.cycle = cycle;
        this.assessments = assessments;
        this.targets = targets;
        this.progress = progress;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void seed(DemoCity city) {
        if (!city.people().containsKey(MANAGER)) {
            return;
        }
        Actor manager = city.actor(MANAGER);
        int year = city.today().getYear();
        List<Period> ended = cycle.openYear(manager, year).getOrThrow().stream()
                .map(CyclePeriod::period)
                .filter(period ->
                        period.kind() == PeriodKind.QUARTER && period.to().isBefore(city.today()))
                .toList();
        for (int i = 0; i < ended.size(); i++) {
            boolean last = i == ended.size() - 1;
            moveTo(manager, ended.get(i), CycleStage.ASSESSMENT);
            assess(city, ended.get(i), last);
            if (!last) {
                moveTo(manager, ended.get(i), CycleStage.SET);
            }
        }
        if (ended.size() > 1 && city.people().containsKey("ratna")) {
            acknowledge(city.actor("ratna"), ended.getFirst());
        }
    }

    private void moveTo(Actor manager, Period period, CycleStage stage) {
        CyclePeriod seen = cycle.findPeriod(manager, period).orElseThrow();
        if (seen.stage().next().filter(stage::equals).isPresent()) {
            cycle.advance(manager, seen, MISSING).getOrThrow();
        }
    }

    /** In the running assessment some are set, one is a draft, and the others wait. */
    private void assess(DemoCity city, Period period, boolean running) {
        for (Actor assessor : city.people().values()) {
            if (!assessor.is(Role.ASSESSOR) || assessor.employee().isEmpty()) {
                continue;
            }
            int number = 0;
            for (Assessment seen : assessments.listTeam(assessor, period)) {
                if (targets.findAgreed(assessor, seen.employee(), period.year()).isEmpty()) {
                    continue;
                }
                number++;
                judge(assessor, seen, number, running);
            }
        }
    }

    private void judge(Actor assessor, Assessment seen, int number, boolean running) {
        boolean sets = !running || number % 3 == 2;
        boolean waits = !sets && number % 3 == 1;
        if (waits || !hasOpenedWhatIsAsked(assessor, seen)) {
            return;
        }
        RatingDraft draft = new DemoJudgement(reached(assessor, seen.employee(), seen.period()), number).draft();
        if (sets) {
            assessments.set(assessor, seen, draft).getOrThrow();
        } else {
            assessments.saveDraft(assessor, seen, draft).getOrThrow();
        }
    }

    /** Open what the city wants opened; false where the employee has attached none. */
    private boolean hasOpenedWhatIsAsked(Actor assessor, Assessment seen) {
        List<UnmetDuty> unmet =
                assessments.getSheet(assessor, seen.employee(), seen.period()).unmet();
        unmet.stream()
                .flatMap(duty -> duty.waiting().stream().limit(1))
                .forEach(piece -> progress.openEvidence(assessor, piece));
        return unmet.stream().noneMatch(duty -> duty.waiting().isEmpty());
    }

    private int reached(Actor assessor, EmployeeId employee, Period period) {
        return progress.findProgress(assessor, employee, YearMonth.from(period.to()))
                .map(DemoJudgement::wholePercent)
                .orElse(DemoJudgement.UNMEASURED);
    }

    private void acknowledge(Actor staff, Period period) {
        boolean waits = assessments.listOwn(staff).stream()
                .anyMatch(result -> result.period().equals(period) && result instanceof Assessment.Set);
        if (waits) {
            assessments
                    .acknowledge(staff, period, "Terima kasih atas arahannya.")
                    .getOrThrow();
        }
    }
}
