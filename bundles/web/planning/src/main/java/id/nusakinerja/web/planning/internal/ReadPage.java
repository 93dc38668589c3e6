package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.target.AgreedSkp;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.Skp;
import id.nusakinerja.target.SkpHead;
import id.nusakinerja.target.SubmittedSkp;
import id.nusakinerja.target.SuperiorResult;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.util.List;
import java.util.Optional;

/** A plan to read; its assessor agrees to it or gives it back, its owner can start a revision. */
final class ReadPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TargetService targets;
    private final transient Office office;
    private final transient Actor actor;
    private final transient Skp skp;
    private final transient Runnable changed;
    private final Div news = new Div();

    /** @param changed called when the plan stands otherwise now */
    ReadPage(TargetService targets, Office office, Actor actor, Skp skp, Runnable changed) {
        this.targets = targets;
        this.office = office;
        this.actor = actor;
        this.skp = skp;
        this.changed = changed;
        addClassName("nk-stack");
        PageHeader header = new PageHeader(title()).sentence(sentence());
        addActs(header);
        add(header, state(), news);
        moved().ifPresent(this::add);
        List<SuperiorResult> superior =
                skp.head().employee().equals(actor.employee().orElse(null))
                        ? targets.listSuperiorResults(actor, skp.head().year())
                        : List.of();
        skp.content().results().forEach(result -> add(new ResultCard(result, superior)));
        add(
                BehaviourCard.toRead(skp.content()),
                CommitmentsCard.toRead(skp.content().commitments()));
        List<Skp> editions =
                targets.listEditions(actor, skp.head().employee(), skp.head().year());
        if (editions.size() > 1) {
            add(new EditionsCard(targets, actor, editions));
        }
    }

    private String title() {
        SkpHead head = skp.head();
        String year = Integer.toString(head.year());
        return actor.isSelf(head.employee())
                ? getTranslation("planning.skp.title", year)
                : getTranslation("planning.skp.title-of", year, office.name(actor, head.employee()));
    }

    private String sentence() {
        String assessor =
                skp.head().assessor().map(one -> office.name(actor, one)).orElse("\u2013");
        return switch (skp) {
            case DraftSkp draft -> getTranslation("planning.skp.draft-of-other");
            case SubmittedSkp submitted ->
                getTranslation(
                        "planning.skp.waits-for",
                        assessor,
                        Formats.dateTime(submitted.submittedAt(), office.zone(actor), getLocale()));
            case AgreedSkp agreed ->
                getTranslation(
                        "planning.skp.agreed-by",
                        office.name(actor, agreed.agreedBy()),
                        Formats.dateTime(agreed.agreedAt(), office.zone(actor), getLocale()));
        };
    }

    /** There is one plan a year: who has another post since it was agreed is told how to go on with it. */
    private Optional<Note> moved() {
        if (!(skp instanceof AgreedSkp agreed) || !actor.isSelf(skp.head().employee())) {
            return Optional.empty();
        }
        return office.movedSince(actor, skp.head().employee(), agreed.agreedAt())
                .map(since -> new Note(
                        Tone.WARNING,
                        getTranslation("planning.skp.moved", Formats.date(since, getLocale())),
                        getTranslation("planning.skp.moved-help")));
    }

    private Div state() {
        Span chip = SkpState.of(Optional.of(skp)).chip(this);
        Div line = new Div(chip);
        if (skp.head().edition() > 1) {
            line.add(new StatusChip(
                    Tone.NEUTRAL,
                    getTranslation("planning.editions.name", skp.head().edition())));
        }
        line.addClassName("pl-result-text");
        return line;
    }

    private void addActs(PageHeader header) {
        EmployeeId owner = skp.head().employee();
        if (skp instanceof AgreedSkp && actor.isSelf(owner)) {
            header.acts(new Button(getTranslation("planning.skp.revise"), click -> revise()));
        }
        if (skp instanceof SubmittedSkp && !actor.isSelf(owner) && isMine()) {
            Button agree = new Button(getTranslation("planning.skp.agree"), click -> agree());
            agree.setDisableOnClick(true);
            header.acts(new Button(getTranslation("planning.skp.give-back"), click -> giveBack()))
                    .primary(agree);
        }
    }

    /** Only a hint for the buttons; the service decides. */
    private boolean isMine() {
        return skp.head().assessor().equals(actor.employee());
    }

    private void agree() {
        follow(targets.agree(actor, skp.head().id(), skp.head().stamp()), "planning.skp.agreed");
    }

    private void giveBack() {
        new WordsDialog(
                        getTranslation("planning.skp.give-back"),
                        getTranslation("planning.skp.give-back-label"),
                        getTranslation("planning.skp.give-back"),
                        words -> follow(
                                targets.giveBack(
                                        actor, skp.head().id(), skp.head().stamp(), words),
                                "planning.skp.given-back"))
                .open();
    }

    private void revise() {
        new WordsDialog(
                        getTranslation("planning.skp.revise"),
                        getTranslation("planning.skp.revise-label"),
                        getTranslation("planning.skp.revise-start"),
                        words -> follow(targets.revise(actor, skp.head().id(), words), "planning.skp.revised"))
                .open();
    }

    private List<Reason> follow(Outcome<?> outcome, String done) {
        news.removeAll();
        if (outcome instanceof Outcome.Refused<?>(List<Reason> reasons)) {
            news.add(new ReasonList(reasons));
            return reasons;
        }
        Notices.done(getTranslation(done));
        changed.run();
        return List.of();
    }
}
