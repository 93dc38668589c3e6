package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.identity.FirstAdministrator;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import java.util.List;

/** Opens the account of the first administrator of a place, by the words that the start of the container printed. */
final class SetUpForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField token = DoorForm.name(getTranslation("shell.set-up-token"));
    private final TextField displayName = DoorForm.name(getTranslation("shell.set-up-display-name"));
    private final TextField name = DoorForm.name(getTranslation("shell.set-up-name"));
    private final PasswordField password = DoorForm.password(getTranslation("shell.sign-in-password"), "new-password");
    private final DoorForm form;

    SetUpForm(Entrance entrance, Runnable entered) {
        token.getElement().setAttribute("autocomplete", "off");
        displayName.getElement().setAttribute("autocomplete", "name");
        form = new DoorForm(
                getTranslation("shell.set-up"),
                getTranslation("shell.set-up-how"),
                List.of(token, displayName, name, password),
                getTranslation("shell.set-up-open"),
                () -> setUp(entrance, entered));
        add(form);
        token.focus();
    }

    private void setUp(Entrance entrance, Runnable entered) {
        FirstAdministrator first = new FirstAdministrator(
                token.getValue(),
                name.getValue(),
                displayName.getValue(),
                password.getValue().toCharArray());
        switch (entrance.enterFirst(first)) {
            case Outcome.Done<Actor> done -> entered.run();
            case Outcome.Refused<Actor> refused -> form.tell(refused);
        }
    }
}
