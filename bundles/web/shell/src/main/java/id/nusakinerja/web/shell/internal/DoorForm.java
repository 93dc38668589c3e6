package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** A card with fields and one button at the door; says what went wrong in one place, aloud for a reader of the screen. */
final class DoorForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Div news = new Div();

    DoorForm(String title, String how, List<Component> fields, String word, Runnable act) {
        addClassNames("nk-card", "nk-door-form");
        news.getElement().setAttribute("role", "alert");
        news.addClassName("nk-door-news");
        add(new H1(title));
        Paragraph sentence = new Paragraph(how);
        sentence.addClassName("nk-label");
        add(sentence, news);
        add(fields);
        Button button = new Button(word, click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(this);
        button.setWidthFull();
        add(button);
    }

    void tell(String words) {
        news.removeAll();
        news.add(new Note(Tone.POOR, "", words));
    }

    void tell(Outcome.Refused<?> refused) {
        tell(refused.reasons().stream()
                .map(Reason::text)
                .map(text -> text.in(getLocale()))
                .collect(Collectors.joining(" ")));
    }

    static TextField name(String label) {
        TextField field = new TextField(label);
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", "username");
        field.getElement().setAttribute("autocapitalize", "none");
        return field;
    }

    /** @param purpose {@code current-password} or {@code new-password}, for the keeper of passwords in the browser */
    static PasswordField password(String label, String purpose) {
        PasswordField field = new PasswordField(label);
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", purpose);
        return field;
    }
}
