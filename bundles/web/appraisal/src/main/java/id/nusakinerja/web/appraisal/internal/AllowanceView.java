package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.AllowanceImportService;
import id.nusakinerja.decision.DecisionService;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.PeriodPicker;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The facts for allowances of a period, and the decisions that the policy makes of them. */
@Component(service = AllowanceView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed("PERFORMANCE_MANAGER")
@StyleSheet("context://appraisal/appraisal.css")
public final class AllowanceView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CycleService cycle;
    private final transient AssessmentService assessments;
    private final transient DecisionService decisions;
    private final transient AllowanceImportService imports;
    private final transient EmployeeDirectory directory;
    private final transient Actor actor;
    private final Div news = new Div();
    private String sought = "";

    @Activate
    public AllowanceView(
            @Reference CycleService cycle,
            @Reference AssessmentService assessments,
            @Reference DecisionService decisions,
            @Reference AllowanceImportService imports,
            @Reference EmployeeDirectory directory,
            @Reference CurrentActor current) {
        this.cycle = cycle;
        this.assessments = assessments;
        this.decisions = decisions;
        this.imports = imports;
        this.directory = directory;
        this.actor = current.get();
        addClassName("ap-stack");
        cycle.findCurrent(actor).map(CyclePeriod::period).ifPresentOrElse(this::show, this::showNothingOpen);
    }

    private void showNothingOpen() {
        add(
                new PageHeader(getTranslation("appraisal.allowance.title")),
                Words.card(new EmptyState(
                        VaadinIcon.CALENDAR,
                        getTranslation("appraisal.no-cycle"),
                        getTranslation("appraisal.cycle.empty-what"))));
    }

    void show(Period period) {
        PageHeader header = new PageHeader(getTranslation("appraisal.allowance.title"));
        header.sentence(getTranslation("appraisal.allowance.sentence"));
        PeriodPicker picker = new PeriodPicker(
                getTranslation("appraisal.period"),
                cycle.listPeriods(actor, period.year()).stream()
                        .map(CyclePeriod::period)
                        .toList(),
                period);
        picker.addValueChangeListener(change -> show(change.getValue()));
        List<AllowanceLine> lines = lines(period);
        header.acts(
                picker,
                AllowanceTable.export(this, lines),
                new Button(
                        getTranslation("appraisal.import.open"),
                        click -> new FactsImportDialog(
                                        imports, actor, decisions.listParts(actor, period), () -> show(period))
                                .open()));
        if (!lines.isEmpty()) {
            header.primary(new Button(getTranslation("appraisal.allowance.decide"), click -> decide(lines, period)));
        }
        Card table = Words.card(table(lines, period));
        // All has been read: what stood here goes only now.
        removeAll();
        add(header, news, table);
    }

    /** Everybody with a set result: only for them can an allowance be decided. */
    private List<AllowanceLine> lines(Period period) {
        Map<Place, AllowanceFacts> facts = decisions.listFacts(actor, period).stream()
                .collect(Collectors.toMap(each -> new Place(each.employee(), each.part()), Function.identity()));
        Map<Place, StoredDecision> decided = decisions.listDecisions(actor, period).stream()
                .flatMap(decision -> decision.parts().stream())
                .collect(Collectors.toMap(each -> new Place(each.employee(), each.part()), Function.identity()));
        List<PeriodPart> parts = decisions.listParts(actor, period);
        List<SetAssessment> results = assessments.listSet(actor, period).stream()
                .map(Assessment.Final::result)
                .toList();
        Set<EmployeeId> ids = results.stream().map(SetAssessment::employee).collect(Collectors.toSet());
        Map<EmployeeId, Employee> people = directory.findEmployees(actor, ids, period.to()).stream()
                .collect(Collectors.toMap(Employee::id, Function.identity()));
        return results.stream()
                .flatMap(result -> Optional.ofNullable(people.get(result.employee())).stream()
                        .flatMap(person -> parts.stream().map(part -> {
                            Place place = new Place(person.id(), part);
                            return new AllowanceLine(person, result, part, facts.get(place), decided.get(place));
                        })))
                .toList();
    }

    private record Place(EmployeeId employee, PeriodPart part) {}

    private Div table(List<AllowanceLine> lines, Period period) {
        return lines.isEmpty()
                ? new EmptyState(
                        VaadinIcon.MONEY,
                        getTranslation("appraisal.allowance.empty"),
                        getTranslation("appraisal.allowance.empty-what"))
                : new AllowanceTable(lines, new AllowanceDesk(this, assessments, decisions, actor, period));
    }

    String sought() {
        return sought;
    }

    void seek(String words) {
        sought = words;
    }

    /** Decide these lines and show what came of it. */
    void decide(List<AllowanceLine> lines, Period period) {
        List<Employee> people =
                lines.stream().map(AllowanceLine::person).distinct().toList();
        AllowanceRun run = new AllowanceRun(
                AllowanceRun.SECOND, people, person -> decisions.decide(actor, person.id(), period), ended -> {
                    news.removeAll();
                    news.add(ended.refusals());
                    show(period);
                    Notices.done(getTranslation("appraisal.allowance.decided", ended.decided(), people.size()));
                });
        removeAll();
        add(new PageHeader(getTranslation("appraisal.allowance.title")), Words.card(run));
        run.next();
    }
}
