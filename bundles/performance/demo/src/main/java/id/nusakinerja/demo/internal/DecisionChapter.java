package id.nusakinerja.demo.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.DecisionService;
import id.nusakinerja.demo.DemoCity;
import id.nusakinerja.demo.DemoSeed;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.identity.DemoMode;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The allowances of the quarters that are set; the policy of the city decides them from invented facts. */
@Component
public final class DecisionChapter implements DemoSeed {

    private static final String MANAGER = "bkpsdm";
    private static final int SMALLEST_CLASS = 5;
    private static final long PER_CLASS_AND_MONTH = 450_000;
    private static final List<Map<String, Integer>> EVENTS =
            List.of(Map.of(), Map.of("TL1", 2), Map.of("TK", 1, "TL2", 1), Map.of("PSW1", 1));

    private final CycleService cycle;
    private final AssessmentService assessments;
    private final DecisionService decisions;
    private final EmployeeDirectory directory;

    /** @param demo exists only in a demonstration, and so does this chapter */
    @Activate
    public DecisionChapter(
            @Reference CycleService cycle,
            @Reference AssessmentService assessments,
            @Reference DecisionService decisions,
            @Reference EmployeeDirectory directory,
            @Reference DemoMode demo) {
        this.cycle = cycle;
        this.assessments = assessments;
        this.decisions = decisions;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void seed(DemoCity city) {
        if (!city.people().containsKey(MANAGER)) {
            return;
        }
        Actor manager = city.actor(MANAGER);
        List<CyclePeriod> set = cycle.listPeriods(manager, city.today().getYear()).stream()
                .filter(period -> period.stage() == CycleStage.SET)
                .toList();
        for (CyclePeriod period : set) {
            decide(manager, period.period());
        }
        set.stream()
                .findFirst()
                .ifPresent(oldest -> cycle.advance(manager, oldest, "").getOrThrow());
    }

    private void decide(Actor manager, Period period) {
        int number = 0;
        for (Assessment.Final result : assessments.listSet(manager, period)) {
            Optional<Employee> person = directory.findEmployee(manager, result.employee(), period.to());
            if (person.isEmpty()) {
                continue;
            }
            decisions
                    .recordFacts(manager, List.of(facts(person.get(), period, number++)))
                    .getOrThrow();
            decisions.decide(manager, result.employee(), period).getOrThrow();
        }
    }

    private static AllowanceFacts facts(Employee person, Period period, int number) {
        int jobClass = Math.max(SMALLEST_CLASS, person.post().jobClass());
        long allowance = jobClass * PER_CLASS_AND_MONTH * period.kind().months();
        return new AllowanceFacts(
                person.id(),
                period,
                Rupiah.of(allowance),
                Optional.of(Percent.of(90 + number % 4 * 5L)),
                OptionalLong.empty(),
                EVENTS.get(number % EVENTS.size()),
                "Rekap presensi dan TPP " + period.key(),
                0);
    }
}
