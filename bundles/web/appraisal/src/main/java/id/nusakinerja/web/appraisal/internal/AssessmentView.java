package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.AssessmentService;
import id.nusakinerja.assessment.AssessmentSheet;
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
import id.nusakinerja.web.shell.part.UnsavedWork;
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
    private final Span saved = Words.quiet("");

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
        saved.getElement().setAttribute("role", "status");
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
        RatingDesk desk = new RatingDesk(assessments, actor, person, form, sheet.assessment());
        add(header(desk, sheet), saved, news);
        news.removeAll();
        boolean done = sheet.assessment() instanceof Assessment.Final;
        if (!done && !sheet.canRate()) {
            news.add(new ReasonList(sheet.obstacles()));
        }
        saved.setText("");
        if (done || !sheet.canRate()) {
            form.lock();
        } else {
            form.whenChanged(() -> keep(desk));
            UnsavedWork.watch(form);
        }
        Div row = Card.row(look(desk, sheet), form);
        row.addClassNames("nk-main-and-aside", "ap-beside");
        add(row);
    }

    private LookCard look(RatingDesk desk, AssessmentSheet sheet) {
        Period period = desk.seen().period();
        LookCard look = new LookCard(
                progress, actor, progress.findProgress(actor, desk.person().id(), YearMonth.from(period.to())));
        if (sheet.canRate() && !(sheet.assessment() instanceof Assessment.Final)) {
            desk.watch(look, sheet.unmet());
        }
        return look;
    }

    private PageHeader header(RatingDesk desk, AssessmentSheet sheet) {
        PageHeader header = new PageHeader(
                getTranslation("appraisal.assessment.of", desk.person().name()));
        String post = desk.person().post().title();
        String period = Formats.period(desk.seen().period(), getLocale());
        header.sentence(sheet.cycle()
                .map(cycle -> getTranslation(
                        "appraisal.assessment.sentence", post, period, Formats.date(cycle.deadline(), getLocale())))
                .orElse(post + " \u00b7 " + period));
        Button back = new Button(
                getTranslation("appraisal.back"), click -> UI.getCurrent().navigate("tim"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        header.acts(back);
        header.addClassName("ap-rating-head");
        if (sheet.assessment() instanceof Assessment.Final) {
            header.acts(Words.chip(this, sheet.assessment()));
        } else if (sheet.canRate()) {
            header.acts(
                    back,
                    new Button(
                            getTranslation("appraisal.assessment.save"),
                            click -> answer(desk, desk.save(), "appraisal.assessment.saved")));
            header.primary(new Button(
                    getTranslation("appraisal.assessment.set"),
                    click -> answer(desk, desk.set(), "appraisal.assessment.is-set")));
        }
        return header;
    }

    /** Keeps a draft whenever a field is left, and leaves the page as it is. */
    private void keep(RatingDesk desk) {
        Outcome<Assessment.Rated> outcome = desk.save();
        if (outcome instanceof Outcome.Done<Assessment.Rated>) {
            saved.setText(getTranslation("appraisal.assessment.kept"));
            UnsavedWork.saved(desk.form());
        } else {
            answer(desk, outcome, "appraisal.assessment.saved");
        }
    }

    private void answer(RatingDesk desk, Outcome<? extends Assessment> outcome, String done) {
        news.removeAll();
        if (outcome.isConflict()) {
            showConflict(desk);
        } else if (outcome instanceof Outcome.Refused<? extends Assessment> refused) {
            List<Reason> reasons = refused.reasons();
            news.add(new ReasonList(reasons));
            news.scrollIntoView();
        } else {
            show(desk.person(), desk.seen().period());
            Notices.done(getTranslation(done, desk.person().name()));
        }
    }

    private void showConflict(RatingDesk desk) {
        news.add(Conflicts.notice(
                this,
                RatingForm.draftOf(desk.takeUp()),
                desk.form().value(),
                () -> answer(desk, desk.save(), "appraisal.assessment.saved"),
                () -> show(desk.person(), desk.seen().period())));
        news.scrollIntoView();
    }
}
