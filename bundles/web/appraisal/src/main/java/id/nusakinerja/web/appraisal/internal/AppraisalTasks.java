package id.nusakinerja.web.appraisal.internal;

import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentEvent;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.web.shell.Task;
import id.nusakinerja.web.shell.TaskSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds assessors of people to rate, and civil servants of a result to read. */
@Component
public final class AppraisalTasks implements TaskSource {

    private final Messages messages = Messages.beside(AppraisalTasks.class);
    private final CycleService cycle;
    private final AssessmentService assessments;
    private final TargetService targets;

    @Activate
    public AppraisalTasks(
            @Reference CycleService cycle, @Reference AssessmentService assessments, @Reference TargetService targets) {
        this.cycle = cycle;
        this.assessments = assessments;
        this.targets = targets;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF, Role.ASSESSOR);
    }

    @Override
    public List<Task> listTasks(Actor actor, int limit) {
        List<Task> tasks = new ArrayList<>();
        if (actor.is(Role.ASSESSOR)) {
            cycle.findCurrent(actor).filter(CyclePeriod::isRating).ifPresent(period -> toRate(actor, period, tasks));
        }
        if (actor.employee().isPresent()) {
            assessments.listOwn(actor).stream()
                    .filter(Assessment.Set.class::isInstance)
                    .findFirst()
                    .ifPresent(unread -> tasks.add(new Task(
                            messages.text("appraisal.task.acknowledge"),
                            messages.text(
                                    isCorrected(actor, unread)
                                            ? "appraisal.task.acknowledge-again"
                                            : "appraisal.task.acknowledge-detail"),
                            Optional.empty(),
                            messages.text("appraisal.task.open"),
                            "hasil")));
        }
        return tasks.stream().limit(limit).toList();
    }

    /** Without an agreed plan nobody can be rated: that is another task. */
    private boolean isPlanned(Actor actor, Assessment state) {
        return targets.findAgreed(actor, state.employee(), state.period().year())
                .isPresent();
    }

    private boolean isCorrected(Actor actor, Assessment unread) {
        return assessments.listHistory(actor, unread.employee(), unread.period()).stream()
                .anyMatch(event -> event.kind() == AssessmentEvent.Kind.CORRECTED);
    }

    private void toRate(Actor actor, CyclePeriod period, List<Task> tasks) {
        long waiting = assessments.listTeam(actor, period.period()).stream()
                .filter(state -> !(state instanceof Assessment.Final))
                .filter(state -> isPlanned(actor, state))
                .count();
        if (waiting > 0) {
            tasks.add(new Task(
                    messages.text("appraisal.task.rate", waiting),
                    messages.text("appraisal.task.rate-detail"),
                    Optional.of(period.deadline()),
                    messages.text("appraisal.task.open"),
                    "tim"));
        }
    }
}
