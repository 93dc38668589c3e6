package id.nusakinerja.web.planning.internal;

import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.progress.MissingEntry;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.Skp;
import id.nusakinerja.target.SubmittedSkp;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.target.TeamPlan;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.Task;
import id.nusakinerja.web.shell.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits in planning: the own plan, months without an entry, and plans of the team that want an answer. */
@Component
public final class PlanningTasks implements TaskSource {

    private final Messages messages = Messages.beside(PlanningTasks.class);
    private final TargetService targets;
    private final ProgressService progress;
    private final Office office;

    @Activate
    public PlanningTasks(
            @Reference TargetService targets,
            @Reference ProgressService progress,
            @Reference EmployeeDirectory people,
            @Reference TenantDirectory tenants,
            @Reference Clock clock) {
        this.targets = targets;
        this.progress = progress;
        this.office = new Office(people, tenants, clock);
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF, Role.ASSESSOR);
    }

    @Override
    public List<Task> listTasks(Actor actor, int limit) {
        LocalDate today = office.today(actor);
        List<Task> tasks = new ArrayList<>();
        if (actor.is(Role.ASSESSOR)) {
            targets.listTeamPlans(actor, today.getYear()).stream()
                    .filter(plan ->
                            plan.skp().filter(SubmittedSkp.class::isInstance).isPresent())
                    .map(plan -> answer(actor, plan))
                    .forEach(tasks::add);
        }
        if (actor.is(Role.STAFF)) {
            tasks.addAll(listOwn(actor, today));
        }
        return tasks.stream().sorted(Task.BY_URGENCY).limit(limit).toList();
    }

    private List<Task> listOwn(Actor actor, LocalDate today) {
        List<Task> tasks = new ArrayList<>();
        targets.findNewest(actor, actor.self(), today.getYear())
                .map(PlanningTasks::unfinished)
                .orElse(Optional.of("planning.task.start"))
                .map(key ->
                        new Task(text(key), text(key + "-detail"), Optional.empty(), text("planning.task.open"), "skp"))
                .ifPresent(tasks::add);
        progress.findProgress(actor, actor.self(), YearMonth.from(today)).stream()
                .flatMap(found -> found.missing().stream())
                .map(this::fillIn)
                .forEach(tasks::add);
        return tasks;
    }

    private Task answer(Actor actor, TeamPlan plan) {
        return new Task(
                text("planning.task.answer", office.name(actor, plan.employee())),
                text("planning.task.answer-detail"),
                Optional.empty(),
                text("planning.task.open"),
                "skp/" + plan.employee());
    }

    private Task fillIn(MissingEntry missing) {
        Month month = missing.month().getMonth();
        Text name = Text.of(
                month.getDisplayName(TextStyle.FULL_STANDALONE, Text.INDONESIAN),
                month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH));
        return new Task(
                text("planning.task.fill", name),
                Text.of("{0}", "{0}", missing.indicator().name()),
                Optional.of(missing.month().atEndOfMonth()),
                text("planning.task.open"),
                "kemajuan");
    }

    /** The key of the task that an own plan makes; empty when it waits for the superior or holds. */
    private static Optional<String> unfinished(Skp skp) {
        if (!(skp instanceof DraftSkp draft)) {
            return Optional.empty();
        }
        return Optional.of(draft.returnComment().isEmpty() ? "planning.task.draft" : "planning.task.returned");
    }

    private Text text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
