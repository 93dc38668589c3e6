package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.TeamProgress;
import id.nusakinerja.target.SubmittedSkp;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.target.TeamPlan;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.NumberWithReceipt;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.PersonChip;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The plans and the progress of those whom somebody assesses; who waits for an answer stands first. */
@Component(service = TeamPlansView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed("ASSESSOR")
@StyleSheet("context://planning/planning.css")
public final class TeamPlansView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    @Activate
    public TeamPlansView(
            @Reference TargetService targets,
            @Reference ProgressService progress,
            @Reference EmployeeDirectory people,
            @Reference TenantDirectory tenants,
            @Reference Clock clock,
            @Reference CurrentActor current) {
        actor = current.get();
        addClassName("nk-stack");
        LocalDate today = new Office(people, tenants, clock).today(actor);
        Map<EmployeeId, Employee> team =
                people.listTeam(actor, today).stream().collect(Collectors.toMap(Employee::id, Function.identity()));
        Map<EmployeeId, TeamProgress> standing = progress.listTeamProgress(actor, YearMonth.from(today)).stream()
                .collect(Collectors.toMap(TeamProgress::employee, Function.identity()));
        List<TeamPlan> plans = targets.listTeamPlans(actor, today.getYear());
        add(new PageHeader(getTranslation("planning.team.title", Integer.toString(today.getYear())))
                .sentence(getTranslation("planning.team.sentence", plans.size())));
        if (plans.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.USERS, getTranslation("planning.team.none"), getTranslation("planning.team.none-help")));
            return;
        }
        add(counts(plans, standing));
        Card card = new Card(getTranslation("planning.team.members")).aside(export(plans, team, standing));
        plans.forEach(plan -> Optional.ofNullable(team.get(plan.employee()))
                .ifPresent(member -> card.add(line(member, plan, Optional.ofNullable(standing.get(plan.employee()))))));
        add(card);
    }

    private ListExport<TeamPlan> export(
            List<TeamPlan> plans, Map<EmployeeId, Employee> team, Map<EmployeeId, TeamProgress> standing) {
        List<TeamPlan> known =
                plans.stream().filter(plan -> team.containsKey(plan.employee())).toList();
        return ListExport.of("rencana-tim", () -> known)
                .column(
                        getTranslation("planning.team.nip"),
                        plan -> of(team, plan).nip().digits())
                .column(
                        getTranslation("planning.team.members"),
                        plan -> of(team, plan).name())
                .column(
                        getTranslation("planning.team.post"),
                        plan -> of(team, plan).post().title())
                .column(
                        getTranslation("planning.team.plan"),
                        plan -> SkpState.of(plan.skp()).word(this))
                .column(
                        getTranslation("planning.team.achievement"),
                        plan -> Optional.ofNullable(standing.get(plan.employee()))
                                .flatMap(TeamProgress::achievement)
                                .flatMap(Achievement::measured)
                                .<Object>map(Percent::value)
                                .orElse(""));
    }

    private static Employee of(Map<EmployeeId, Employee> team, TeamPlan plan) {
        return Objects.requireNonNull(team.get(plan.employee()));
    }

    private Div counts(List<TeamPlan> plans, Map<EmployeeId, TeamProgress> standing) {
        long waiting = plans.stream().filter(TeamPlansView::isWaiting).count();
        long without = plans.stream().filter(plan -> plan.skp().isEmpty()).count();
        long missing =
                standing.values().stream().filter(one -> one.missing() > 0).count();
        return Card.row(
                count("planning.team.waiting", waiting),
                count("planning.team.without", without),
                count("planning.team.incomplete", missing));
    }

    private Card count(String key, long number) {
        Card card = new Card();
        card.add(new NumberWithReceipt(getTranslation(key), Long.toString(number)));
        return card;
    }

    private Div line(Employee member, TeamPlan plan, Optional<TeamProgress> standing) {
        Achievement achievement =
                standing.flatMap(TeamProgress::achievement).orElse(new Achievement.NotMeasured(Text.of("", "")));
        String id = member.id().toString();
        Button open = new Button(
                getTranslation(isWaiting(plan) ? "planning.team.answer" : "planning.team.plan"),
                click -> getUI().ifPresent(ui -> ui.navigate("skp/" + id)));
        open.addThemeVariants(isWaiting(plan) ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
        Button progress = new Button(
                getTranslation("planning.team.progress"),
                click -> getUI().ifPresent(ui -> ui.navigate("kemajuan/" + id)));
        progress.addThemeVariants(ButtonVariant.TERTIARY);
        Div acts = new Div(open, progress);
        acts.addClassName("nk-acts");
        Div line = new Div(
                new PersonChip(member.name(), member.post().title()),
                new AchievementBar(member.name(), achievement),
                SkpState.of(plan.skp()).chip(this),
                acts);
        line.addClassName("pl-member");
        return line;
    }

    private static boolean isWaiting(TeamPlan plan) {
        return plan.skp().filter(SubmittedSkp.class::isInstance).isPresent();
    }
}
