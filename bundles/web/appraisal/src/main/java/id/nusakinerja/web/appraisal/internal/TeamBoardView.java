package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.DistributionService;
import id.nusakinerja.assessment.TeamDistribution;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.TeamProgress;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.PeriodPicker;
import id.nusakinerja.web.shell.part.ReasonList;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The team at a glance: who is how far, who waits for the assessor, and how the predicates are spread. */
@org.osgi.service.component.annotations.Component(service = TeamBoardView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed("ASSESSOR")
@StyleSheet("context://appraisal/appraisal.css")
public final class TeamBoardView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CycleService cycle;
    private final transient AssessmentService assessments;
    private final transient DistributionService distribution;
    private final transient ProgressService progress;
    private final transient EmployeeDirectory directory;
    private final transient Actor actor;

    @Activate
    public TeamBoardView(
            @Reference CycleService cycle,
            @Reference AssessmentService assessments,
            @Reference DistributionService distribution,
            @Reference ProgressService progress,
            @Reference EmployeeDirectory directory,
            @Reference CurrentActor current) {
        this.cycle = cycle;
        this.assessments = assessments;
        this.distribution = distribution;
        this.progress = progress;
        this.directory = directory;
        this.actor = current.get();
        addClassName("ap-stack");
        cycle.findCurrent(actor).ifPresentOrElse(this::show, this::showNothingOpen);
    }

    private void showNothingOpen() {
        add(
                new PageHeader(getTranslation("appraisal.team.title")),
                Words.card(new EmptyState(
                        VaadinIcon.CALENDAR,
                        getTranslation("appraisal.no-cycle"),
                        getTranslation("appraisal.no-cycle-what"))));
    }

    private void show(CyclePeriod chosen) {
        removeAll();
        Period period = chosen.period();
        List<Employee> team = directory.listTeam(actor, period.to());
        Map<EmployeeId, Assessment> states = assessments.listTeam(actor, period).stream()
                .collect(Collectors.toMap(Assessment::employee, Function.identity()));
        Map<EmployeeId, TeamProgress> reached = progress.listTeamProgress(actor, YearMonth.from(period.to())).stream()
                .collect(Collectors.toMap(TeamProgress::employee, Function.identity()));
        List<TeamMember> members = team.stream()
                .map(person -> new TeamMember(person, states.get(person.id()), reached.get(person.id())))
                .toList();
        add(header(chosen, members), new TeamTiles(chosen, members), cards(chosen, members));
    }

    private PageHeader header(CyclePeriod chosen, List<TeamMember> members) {
        PageHeader header = new PageHeader(getTranslation("appraisal.team.title"));
        String stage = getTranslation("appraisal.stage." + chosen.stage());
        header.sentence(getTranslation(
                "appraisal.team.sentence",
                members.size(),
                Formats.period(chosen.period(), getLocale()),
                stage,
                Formats.date(chosen.deadline(), getLocale())));
        List<CyclePeriod> all = cycle.listPeriods(actor, chosen.period().year());
        PeriodPicker picker = new PeriodPicker(
                getTranslation("appraisal.period"),
                all.stream().map(CyclePeriod::period).toList(),
                chosen.period());
        picker.addValueChangeListener(change -> all.stream()
                .filter(each -> each.period().equals(change.getValue()))
                .findFirst()
                .ifPresent(this::show));
        header.acts(picker);
        Optional<TeamMember> next =
                members.stream().filter(TeamMember::isWaiting).findFirst();
        if (chosen.isRating() && next.isPresent()) {
            long waiting = members.stream().filter(TeamMember::isWaiting).count();
            header.primary(new Button(
                    getTranslation("appraisal.team.rate-next", waiting), click -> open(next.get(), chosen.period())));
        }
        return header;
    }

    private Div cards(CyclePeriod chosen, List<TeamMember> members) {
        Card people = new Card(getTranslation("appraisal.team.people")).aside(export(members));
        if (members.isEmpty()) {
            people.add(new EmptyState(
                    VaadinIcon.GROUP,
                    getTranslation("appraisal.team.empty"),
                    getTranslation("appraisal.team.empty-what")));
        }
        members.forEach(member -> people.add(new TeamRow(member, chosen, () -> open(member, chosen.period()))));
        Div row = Card.row(people, spread(chosen));
        row.addClassName("nk-main-and-aside");
        return row;
    }

    private ListExport<TeamMember> export(List<TeamMember> members) {
        return ListExport.of("tim", () -> members)
                .column(
                        getTranslation("appraisal.export.nip"),
                        member -> member.person().nip().digits())
                .column(
                        getTranslation("appraisal.allowance.person"),
                        member -> member.person().name())
                .column(
                        getTranslation("appraisal.export.post"),
                        member -> member.person().post().title())
                .column(
                        getTranslation("appraisal.export.reached"),
                        member -> member.reached().<Object>map(Percent::value).orElse(""))
                .column(
                        getTranslation("appraisal.result.predicate"),
                        member -> member.predicate()
                                .map(predicate -> getTranslation("appraisal.predicate." + predicate))
                                .orElse(""));
    }

    /** The guide beside the people; only who may record the predicate of a unit is offered to. */
    private Component spread(CyclePeriod chosen) {
        return switch (distribution.teamOf(actor, chosen.period())) {
            case Outcome.Refused<TeamDistribution>(List<Reason> reasons) -> new ReasonList(reasons);
            case Outcome.Done<TeamDistribution>(TeamDistribution team) -> {
                SpreadCard card = new SpreadCard(team);
                if (actor.is(Role.UNIT_HEAD) && !chosen.isLocked()) {
                    card.offer(new Button(
                            getTranslation("appraisal.unit.open"),
                            click -> new UnitPredicateDialog(distribution, actor, chosen.period(), () -> show(chosen))
                                    .open()));
                }
                yield card;
            }
        };
    }

    private static void open(TeamMember member, Period period) {
        UI.getCurrent().navigate(AssessmentView.pathOf(member.person().id(), period));
    }
}
