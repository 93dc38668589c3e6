package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.Objection;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.Spot;
import id.nusakinerja.target.SuperiorResult;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.web.shell.part.ConflictNotice;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.FieldConflict;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.TargetBar;
import id.nusakinerja.web.shell.part.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The own plan while it is written: results, remainder of the weights, what is still missing, submit. */
final class DraftPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TargetService targets;
    private final transient Actor actor;
    private final transient DraftDesk desk;
    private final transient List<SuperiorResult> superior;
    private final transient Runnable done;
    private final Div news = new Div();
    private final Div results = new Div();
    private final Div behaviours = new Div();

    /** @param done called when the plan is no draft any more */
    DraftPage(TargetService targets, IdSource ids, Actor actor, DraftSkp draft, Runnable done) {
        this.targets = targets;
        this.actor = actor;
        this.done = done;
        this.desk = new DraftDesk(targets, ids, actor, draft, this::saved);
        this.superior = targets.listSuperiorResults(actor, draft.head().year());
        addClassName("nk-stack");
        results.addClassName("nk-stack");
        Button submit = new Button(getTranslation("planning.skp.submit"), click -> submit());
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> submit.setEnabled(true));
        add(new PageHeader(getTranslation(
                        "planning.skp.title", Integer.toString(draft.head().year())))
                .sentence(getTranslation(
                        "planning.skp.draft-sentence", draft.head().edition()))
                .primary(submit));
        if (!draft.returnComment().isEmpty()) {
            add(new Note(Tone.WARNING, getTranslation("planning.skp.returned"), draft.returnComment()));
        }
        add(news, results, behaviours);
        draw();
        drawBehaviours();
    }

    private void draw() {
        results.removeAll();
        List<Objection> objections = desk.objections();
        results.add(weights());
        if (desk.content().results().isEmpty()) {
            results.add(new EmptyState(
                    VaadinIcon.BULLSEYE,
                    getTranslation("planning.skp.no-result"),
                    getTranslation("planning.skp.no-result-help")));
        }
        for (PlannedResult result : desk.content().results()) {
            results.add(ResultCard.of(result, desk, superior, objections));
        }
        Button add = new Button(getTranslation("planning.result.add"), VaadinIcon.PLUS.create());
        add.addClickListener(click ->
                new ResultDialog(desk.emptyResult(), desk.content().weightRemainder(), superior, desk::put).open());
        results.add(new Div(add));
        String open = objections.stream()
                .filter(objection -> objection.spot().equals(Spot.PLAN))
                .map(objection -> objection.reason().text().in(getLocale()))
                .collect(Collectors.joining(" "));
        results.add(
                objections.isEmpty()
                        ? new Note(Tone.DONE, getTranslation("planning.skp.ready"), "")
                        : new Note(Tone.NEUTRAL, getTranslation("planning.skp.open", objections.size()), open));
    }

    private Div weights() {
        Percent sum = desk.content().weightSum();
        Percent left = desk.content().weightRemainder();
        boolean over = left.compareTo(Percent.ZERO) < 0;
        String words = getTranslation(
                over ? "planning.weights.over" : "planning.weights.left",
                sum.value(),
                left.value().abs());
        Div weights = new Div(
                new Span(words), new TargetBar(Optional.of(sum), over ? Tone.POOR : Tone.GOOD, words, getLocale()));
        weights.addClassName("pl-weights");
        return weights;
    }

    private void drawBehaviours() {
        behaviours.removeAll();
        behaviours.add(BehaviourCard.toWrite(desk, desk::save), CommitmentsCard.toWrite(desk));
        behaviours.addClassName("nk-stack");
    }

    private void saved(Outcome<DraftSkp> outcome) {
        news.removeAll();
        if (outcome.isConflict()) {
            targets.findNewest(actor, actor.self(), desk.draft().head().year())
                    .filter(DraftSkp.class::isInstance)
                    .map(DraftSkp.class::cast)
                    .ifPresentOrElse(this::showConflict, done);
            return;
        }
        if (outcome instanceof Outcome.Refused<DraftSkp>(List<Reason> reasons)) {
            news.add(new ReasonList(reasons));
        }
        draw();
    }

    private void showConflict(DraftSkp newer) {
        List<FieldConflict> fields = DraftConflict.between(newer.content(), desk.content(), this, getLocale());
        news.add(new ConflictNotice(fields, () -> desk.saveOver(newer), () -> {
            desk.take(newer);
            drawBehaviours();
        }));
        news.scrollIntoView();
        draw();
    }

    private void submit() {
        List<Reason> reasons = desk.submit();
        news.removeAll();
        if (reasons.isEmpty()) {
            Notices.done(getTranslation("planning.skp.submitted"));
            done.run();
        } else {
            news.add(new ReasonList(reasons));
            news.scrollIntoView();
        }
    }
}
