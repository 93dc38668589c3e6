package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import java.util.List;

/** Replaces a password that an administrator handed over by one that only the person knows. */
final class OwnPasswordForm extends Div {

    private static final long serialVersionUID = 1L;

    private final PasswordField next = DoorForm.password(getTranslation("shell.own-password-next"), "new-password");
    private final PasswordField again = DoorForm.password(getTranslation("shell.own-password-again"), "new-password");
    private final DoorForm form;

    OwnPasswordForm(Entrance entrance, String name, String current, Runnable entered) {
        form = new DoorForm(
                getTranslation("shell.own-password"),
                getTranslation("shell.own-password-why"),
                List.of(next, again),
                getTranslation("shell.own-password-save"),
                () -> change(entrance, name, current, entered));
        add(form);
        next.focus();
    }

    private void change(Entrance entrance, String name, String current, Runnable entered) {
        if (!next.getValue().equals(again.getValue())) {
            form.tell(getTranslation("shell.own-password-differs"));
            return;
        }
        switch (entrance.enterWithNewPassword(name, current, next.getValue())) {
            case Outcome.Done<Actor> done -> entered.run();
            case Outcome.Refused<Actor> refused -> form.tell(refused);
        }
    }
}
