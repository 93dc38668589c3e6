package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import id.nusakinerja.target.BehaviourExpectation;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.web.shell.part.Card;
import java.util.function.Consumer;

/** The seven values with their conduct guides and what the leader expects in particular. */
final class BehaviourCard extends Div {

    private static final long serialVersionUID = 1L;

    private BehaviourCard() {}

    static BehaviourCard toRead(SkpContent content) {
        BehaviourCard card = new BehaviourCard();
        Card inner = new Card(card.getTranslation("planning.behaviour.title"));
        content.behaviours().forEach(one -> inner.add(card.details(one, new Paragraph(one.expectation()))));
        card.add(inner);
        return card;
    }

    /** @param save called with the new content when a field is left */
    static BehaviourCard toWrite(DraftDesk desk, Consumer<SkpContent> save) {
        BehaviourCard card = new BehaviourCard();
        Card inner = new Card(card.getTranslation("planning.behaviour.title"));
        for (BehaviourExpectation one : desk.content().behaviours()) {
            TextArea field = new TextArea(card.getTranslation("planning.behaviour.expectation"));
            field.setWidthFull();
            field.setMaxLength(4000);
            field.setValue(one.expectation());
            field.addValueChangeListener(change -> save.accept(with(desk.content(), one, change.getValue())));
            inner.add(card.details(one, field));
        }
        card.add(inner);
        return card;
    }

    private Details details(BehaviourExpectation one, Component expectation) {
        UnorderedList guides = new UnorderedList();
        guides.addClassName("pl-guides");
        one.value().guides().forEach(guide -> guides.add(new ListItem(guide.in(getLocale()))));
        Details details = new Details(one.value().title().in(getLocale()), guides, expectation);
        details.setWidthFull();
        details.setOpened(!one.expectation().isEmpty());
        return details;
    }

    private static SkpContent with(SkpContent content, BehaviourExpectation old, String expectation) {
        return new SkpContent(
                content.results(),
                content.behaviours().stream()
                        .map(one ->
                                one.value() == old.value() ? new BehaviourExpectation(one.value(), expectation) : one)
                        .toList(),
                content.commitments());
    }
}
