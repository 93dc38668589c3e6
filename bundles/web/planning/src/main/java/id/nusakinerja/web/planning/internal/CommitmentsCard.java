package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import id.nusakinerja.target.Commitments;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.web.shell.part.Card;
import java.util.List;

/** The three attachments of a plan; those one writes are saved when a field is left. */
final class CommitmentsCard extends Div {

    private static final long serialVersionUID = 1L;

    private CommitmentsCard(List<? extends Component> parts) {
        Div words = new Div();
        words.addClassName("nk-form");
        parts.forEach(words::add);
        add(new Card(getTranslation("planning.commitments.title"), words));
    }

    static CommitmentsCard toRead(Commitments now) {
        return new CommitmentsCard(List.of(
                fact("planning.commitments.resources", now.resources()),
                fact("planning.commitments.accountability", now.accountability()),
                fact("planning.commitments.consequences", now.consequences())));
    }

    static CommitmentsCard toWrite(DraftDesk desk) {
        Commitments now = desk.content().commitments();
        TextArea resources = field("planning.commitments.resources", now.resources());
        TextArea accountability = field("planning.commitments.accountability", now.accountability());
        TextArea consequences = field("planning.commitments.consequences", now.consequences());
        List<TextArea> fields = List.of(resources, accountability, consequences);
        for (TextArea one : fields) {
            one.addValueChangeListener(change -> {
                SkpContent content = desk.content();
                desk.save(new SkpContent(
                        content.results(),
                        content.behaviours(),
                        new Commitments(resources.getValue(), accountability.getValue(), consequences.getValue())));
            });
        }
        return new CommitmentsCard(fields);
    }

    private static TextArea field(String key, String value) {
        TextArea field = new TextArea();
        field.setLabel(field.getTranslation(key));
        field.setWidthFull();
        field.setMaxLength(4000);
        field.setValue(value);
        return field;
    }

    private static Div fact(String key, String words) {
        Span label = new Span();
        label.setText(label.getTranslation(key));
        label.addClassName("nk-label");
        Span value = new Span(words.isEmpty() ? "\u2013" : words);
        value.addClassName("pl-written");
        Div fact = new Div(label, value);
        fact.addClassName("pl-fact");
        return fact;
    }
}
