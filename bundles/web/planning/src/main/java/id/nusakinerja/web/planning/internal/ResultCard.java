package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.Objection;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.ResultKind;
import id.nusakinerja.target.Spot;
import id.nusakinerja.target.SuperiorResult;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.util.List;
import java.util.function.Consumer;

/** One result with its indicators; objections stand where they belong. */
final class ResultCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlannedResult result;
    private final Card card;
    private final Div acts = new Div();

    /** Show a result to read. */
    ResultCard(PlannedResult result, List<SuperiorResult> superior) {
        this(result, superior, List.of());
        result.indicators().forEach(indicator -> card.add(new IndicatorLine(indicator, List.of())));
    }

    private ResultCard(PlannedResult result, List<SuperiorResult> superior, List<Objection> objections) {
        this.result = result;
        card = new Card(result.text().isEmpty() ? getTranslation("planning.result.unnamed") : result.text());
        card.aside(new Span(
                getTranslation("planning.result.weighs", result.weight().value())));
        Div facts = new Div(new StatusChip(
                result.kind() == ResultKind.UTAMA ? Tone.GOOD : Tone.NEUTRAL,
                result.kind().title().in(getLocale())));
        facts.addClassName("pl-result-text");
        superior.stream()
                .filter(one -> result.supports().filter(one.id()::equals).isPresent())
                .findFirst()
                .ifPresent(one -> facts.add(label(getTranslation("planning.result.serves", one.text()))));
        card.add(facts);
        objections.forEach(objection -> {
            Span line = new Span(objection.reason().text().in(getLocale()));
            line.addClassName("pl-objection");
            card.add(line);
        });
        add(card);
    }

    /** Show a result to write. */
    static ResultCard of(
            PlannedResult result, DraftDesk desk, List<SuperiorResult> superior, List<Objection> objections) {
        ResultCard made = new ResultCard(result, superior, at(Spot.at(result), objections));
        for (Indicator indicator : result.indicators()) {
            List<String> lines = at(Spot.at(result, indicator), objections).stream()
                    .map(objection -> objection.reason().text().in(made.getLocale()))
                    .toList();
            made.card.add(new IndicatorLine(indicator, lines)
                    .editable(indicator.name(), () -> made.edit(indicator, desk), () -> made.remove(indicator, desk)));
        }
        made.acts.addClassName("nk-acts");
        made.act(VaadinIcon.PLUS, "planning.indicator.add", click -> made.edit(desk.emptyIndicator(), desk));
        made.act(
                VaadinIcon.EDIT,
                "planning.result.change",
                click -> new ResultDialog(result, desk.content().weightRemainder(), superior, desk::put).open());
        made.act(VaadinIcon.TRASH, "planning.result.remove", click -> made.remove(desk));
        made.card.add(made.acts);
        return made;
    }

    private void remove(DraftDesk desk) {
        int place = desk.content().results().indexOf(result);
        desk.remove(result);
        Notices.undoable(getTranslation("planning.removed", result.text()), () -> desk.putBack(result, place));
    }

    private void remove(Indicator indicator, DraftDesk desk) {
        desk.remove(result, indicator);
        Notices.undoable(getTranslation("planning.removed", indicator.name()), () -> desk.putAgain(result, indicator));
    }

    private void edit(Indicator indicator, DraftDesk desk) {
        new IndicatorDialog(indicator, desk.catalog(), written -> desk.put(result, written)).open();
    }

    private void act(VaadinIcon icon, String key, Consumer<Button> act) {
        Button button = new Button(getTranslation(key), icon.create());
        button.addClickListener(click -> act.accept(button));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        acts.add(button);
    }

    private static List<Objection> at(Spot spot, List<Objection> objections) {
        return objections.stream()
                .filter(objection -> objection.spot().equals(spot))
                .toList();
    }

    private static Span label(String words) {
        Span label = new Span(words);
        label.addClassName("nk-label");
        return label;
    }
}
