package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.AssessmentSheet;
import id.nusakinerja.assessment.UnmetDuty;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.ReasonList;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One assessment: what was agreed and reached beside the two ratings, the notes and the letter. */
@Component(service = AssessmentView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed("ASSESSOR")
@StyleSheet("context://appraisal/appraisal.css")
public final class AssessmentView extends Div implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient AssessmentService assessments;
    private final transient ProgressService progress;
    private final transient EmployeeDirectory directory;
    private final transient Actor actor;
    private final Div news = new Div();

    @Activate
    public AssessmentView(
            @Reference AssessmentService assessments,
            @Reference ProgressService progress,
            @Reference EmployeeDirectory directory,
            @Reference CurrentActor current) {
        this.assessments = assessments;
        this.progress = progress;
        this.directory = directory;
        this.actor = current.get();
        addClassName("ap-stack");
    }

    /** The address of the assessment of one person in one period. */
    static String pathOf(EmployeeId employee, Period period) {
        return "penilaian/" + employee + "_" + period.key();
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        Optional<Subject> subject = Subject.parse(parameter);
        Optional<Employee> person = subject.flatMap(found ->
                directory.findEmployee(actor, found.employee(), found.period().to()));
        if (person.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(person.get(), subject.get().period());
    }

    private void show(Employee person, Period period) {
        removeAll();
        AssessmentSheet sheet = assessments.getSheet(actor, person.id(), period);
        RatingForm form = new RatingForm(sheet.advice(), sheet.spread());
        form.show(RatingForm.draftOf(sheet.assessment()));
        Editor editor = new Editor(person, sheet.assessment(), form);
        add(header(editor, sheet), news);
        news.removeAll();
        boolean done = sheet.assessment() instanceof Assessment.Final;
        if (!done && !sheet.canRate()) {
            news.add(new ReasonList(sheet.obstacles()));
        }
        if (done || !sheet.canRate()) {
            form.lock();
        }
        Div row = Card.row(look(editor, sheet), form);
        row.addClassName("nk-main-and-aside");
        add(row);
    }

    /** What was reached; a rating may wait for a piece of it to be opened. */
    private LookCard look(Editor editor, AssessmentSheet sheet) {
        EmployeeId employee = editor.person().id();
        Period period = editor.seen().period();
        LookCard look =
                new LookCard(progress, actor, progress.findProgress(actor, employee, YearMonth.from(period.to())));
        if (sheet.canRate() && !(sheet.assessment() instanceof Assessment.Final)) {
            demand(look, editor.form(), sheet.unmet());
            look.whenOpened(() -> demand(
                    look,
                    editor.form(),
                    assessments.getSheet(actor, employee, period).unmet()));
        }
        return look;
    }

    private static void demand(LookCard look, RatingForm form, List<UnmetDuty> unmet) {
        look.mark(unmet);
        form.demand(unmet);
    }

    /** One visit: whom, the state that was read, and the fields. */
    private record Editor(Employee person, Assessment seen, RatingForm form) {}

    private PageHeader header(Editor editor, AssessmentSheet sheet) {
        PageHeader header = new PageHeader(
                getTranslation("appraisal.assessment.of", editor.person().name()));
        String post = editor.person().post().title();
        String period = Formats.period(editor.seen().period(), getLocale());
        header.sentence(sheet.cycle()
                .map(cycle -> getTranslation(
                        "appraisal.assessment.sentence", post, period, Formats.date(cycle.deadline(), getLocale())))
                .orElse(post + " \u00b7 " + period));
        Button back = new Button(
                getTranslation("appraisal.back"), click -> UI.getCurrent().navigate("tim"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        header.acts(back);
        if (sheet.assessment() instanceof Assessment.Final) {
            header.acts(Words.chip(this, sheet.assessment()));
        } else if (sheet.canRate()) {
            header.acts(back, new Button(getTranslation("appraisal.assessment.save"), click -> save(editor)));
            header.primary(new Button(getTranslation("appraisal.assessment.set"), click -> set(editor)));
        }
        return header;
    }

    private void save(Editor editor) {
        answer(
                editor,
                assessments.saveDraft(actor, editor.seen(), editor.form().value()),
                "appraisal.assessment.saved");
    }

    private void set(Editor editor) {
        answer(editor, assessments.set(actor, editor.seen(), editor.form().value()), "appraisal.assessment.is-set");
    }

    private void answer(Editor editor, Outcome<? extends Assessment> outcome, String done) {
        news.removeAll();
        if (outcome.isConflict()) {
            showConflict(editor);
        } else if (outcome instanceof Outcome.Refused<? extends Assessment> refused) {
            List<Reason> reasons = refused.reasons();
            news.add(new ReasonList(reasons));
            news.scrollIntoView();
        } else {
            show(editor.person(), editor.seen().period());
            Notices.done(getTranslation(done, editor.person().name()));
        }
    }

    private void showConflict(Editor editor) {
        Assessment now = assessments
                .getSheet(actor, editor.person().id(), editor.seen().period())
                .assessment();
        Editor later = new Editor(editor.person(), now, editor.form());
        news.add(Conflicts.notice(
                this,
                RatingForm.draftOf(now),
                editor.form().value(),
                () -> save(later),
                () -> show(editor.person(), editor.seen().period())));
        news.scrollIntoView();
    }
}
