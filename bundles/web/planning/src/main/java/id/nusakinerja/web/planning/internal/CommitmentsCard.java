package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import id.nusakinerja.target.Commitments;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.web.shell.part.Card;

/** The three attachments of a plan, saved when a field is left. */
final class CommitmentsCard extends Div {

    private static final long serialVersionUID = 1L;

    CommitmentsCard(DraftDesk desk) {
        Commitments now = desk.content().commitments();
        TextArea resources = field("planning.commitments.resources", now.resources());
        TextArea accountability = field("planning.commitments.accountability", now.accountability());
        TextArea consequences = field("planning.commitments.consequences", now.consequences());
        for (TextArea one : new TextArea[] {resources, accountability, consequences}) {
            one.addValueChangeListener(change -> {
                SkpContent content = desk.content();
                desk.save(new SkpContent(
                        content.results(),
                        content.behaviours(),
                        new Commitments(resources.getValue(), accountability.getValue(), consequences.getValue())));
            });
        }
        add(new Card(getTranslation("planning.commitments.title"), resources, accountability, consequences));
    }

    private TextArea field(String label, String value) {
        TextArea field = new TextArea(getTranslation(label));
        field.setWidthFull();
        field.setMaxLength(4000);
        field.setValue(value);
        return field;
    }
}
