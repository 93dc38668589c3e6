package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.target.Skp;
import id.nusakinerja.target.SkpChange;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.web.shell.part.Card;
import java.util.List;

/** What changed from one edition of a plan to the newest. Only for plans that were revised. */
final class EditionsCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Div changes = new Div();

    /** @param editions newest first, at least two */
    EditionsCard(TargetService targets, Actor actor, List<Skp> editions) {
        Skp newest = editions.getFirst();
        Select<Skp> older = new Select<>();
        older.setLabel(getTranslation("planning.editions.compare", newest.head().edition()));
        older.setItems(editions.subList(1, editions.size()));
        older.setItemLabelGenerator(
                skp -> getTranslation("planning.editions.name", skp.head().edition()));
        older.addValueChangeListener(change -> draw(targets.compare(
                actor, change.getValue().head().id(), newest.head().id())));
        Card card = new Card(getTranslation("planning.editions.title"));
        if (!newest.head().reason().isEmpty()) {
            card.add(new Paragraph(
                    getTranslation("planning.editions.reason", newest.head().reason())));
        }
        card.add(older, changes);
        add(card);
        older.setValue(editions.get(1));
    }

    private void draw(List<SkpChange> list) {
        changes.removeAll();
        if (list.isEmpty()) {
            changes.add(new Paragraph(getTranslation("planning.editions.same")));
        }
        list.forEach(change -> {
            Span what = new Span(change.what().in(getLocale()));
            what.addClassName("nk-label");
            Span subject = new Span(change.subject());
            subject.addClassName("pl-strong");
            Div words = new Div(subject, what);
            words.addClassName("pl-words");
            Div line = new Div(
                    words,
                    version("planning.editions.before", change.before().in(getLocale())),
                    version("planning.editions.after", change.after().in(getLocale())));
            line.addClassName("pl-change");
            changes.add(line);
        });
    }

    private Div version(String key, String value) {
        Span label = new Span(getTranslation(key));
        label.addClassName("nk-label");
        Div version = new Div(label, new Span(value.isEmpty() ? "\u2013" : value));
        version.addClassName("pl-fact");
        return version;
    }
}
