package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentEvent;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.decision.DecisionService;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.PeriodPicker;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The own results: predicate, allowance with its receipt, and the letter to read and acknowledge. */
@Component(service = MyResultView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed("STAFF")
@StyleSheet("context://appraisal/appraisal.css")
public final class MyResultView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AssessmentService assessments;
    private final transient DecisionService decisions;
    private final transient EmployeeDirectory directory;
    private final transient TenantDirectory tenants;
    private final transient Actor actor;

    @Activate
    public MyResultView(
            @Reference AssessmentService assessments,
            @Reference DecisionService decisions,
            @Reference EmployeeDirectory directory,
            @Reference TenantDirectory tenants,
            @Reference CurrentActor current) {
        this.assessments = assessments;
        this.decisions = decisions;
        this.directory = directory;
        this.tenants = tenants;
        this.actor = current.get();
        addClassName("ap-stack");
        show(Optional.empty());
    }

    private void show(Optional<Period> wanted) {
        removeAll();
        List<Assessment.Final> results = assessments.listOwn(actor);
        if (results.isEmpty()) {
            add(
                    new PageHeader(getTranslation("appraisal.result.title")),
                    Words.card(new EmptyState(
                            VaadinIcon.MEDAL,
                            getTranslation("appraisal.result.empty"),
                            getTranslation("appraisal.result.empty-what"))));
            return;
        }
        Assessment.Final chosen = results.stream()
                .filter(result -> wanted.filter(result.period()::equals).isPresent())
                .findFirst()
                .orElse(results.getFirst());
        PeriodPicker picker = new PeriodPicker(
                getTranslation("appraisal.period"),
                results.stream().map(Assessment::period).toList(),
                chosen.period());
        picker.addValueChangeListener(change -> show(Optional.of(change.getValue())));
        PageHeader header = new PageHeader(getTranslation("appraisal.result.title")).acts(picker);
        header.sentence(getTranslation(
                "appraisal.result.sentence",
                Formats.period(chosen.period(), getLocale()),
                assessorOf(chosen),
                Formats.date(
                        chosen.result()
                                .at()
                                .atZone(tenants.getTenant(actor.tenant()).zone())
                                .toLocalDate(),
                        getLocale())));
        Div row = Card.row(letterCard(chosen), new RatingsCard(chosen.result()));
        row.addClassName("nk-main-and-aside");
        List<AssessmentEvent> history = assessments.listHistory(actor, actor.self(), chosen.period());
        add(header);
        if (chosen instanceof Assessment.Set) {
            lastChange(history).ifPresent(this::add);
        }
        add(
                new ResultNumbers(
                        chosen.result(),
                        decisions.findDecision(actor, actor.self(), chosen.period()),
                        () -> decisions.verify(actor, actor.self(), chosen.period())),
                row,
                new HistoryCard(history, tenants.getTenant(actor.tenant()).zone()));
    }

    /** Says what has changed since the employee may have read the result. */
    private Optional<Note> lastChange(List<AssessmentEvent> history) {
        return history.stream()
                .filter(event -> event.kind() == AssessmentEvent.Kind.CORRECTED)
                .reduce((first, second) -> second)
                .map(event -> new Note(
                        Tone.WARNING, getTranslation("appraisal.result.corrected", event.by()), event.reason()));
    }

    private String assessorOf(Assessment.Final result) {
        return directory
                .findName(actor, result.result().assessor(), result.period().to())
                .orElseGet(() -> getTranslation("appraisal.result.assessor"));
    }

    private Card letterCard(Assessment.Final chosen) {
        LetterCard letter = new LetterCard(chosen.result().letter());
        if (chosen instanceof Assessment.Acknowledged read) {
            letter.chip(new StatusChip(Tone.DONE, getTranslation("appraisal.result.acknowledged")), read.remark());
        } else {
            letter.ask(remark -> acknowledge(chosen.period(), remark, letter));
        }
        return letter.card();
    }

    private void acknowledge(Period period, String remark, LetterCard letter) {
        switch (assessments.acknowledge(actor, period, remark)) {
            case Outcome.Done<Assessment.Acknowledged> done -> {
                show(Optional.of(period));
                Notices.done(getTranslation("appraisal.result.thanks"));
            }
            case Outcome.Refused<Assessment.Acknowledged>(List<Reason> reasons) ->
                letter.card().add(new ReasonList(reasons));
        }
    }
}
