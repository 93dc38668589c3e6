package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.identity.SignInService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import java.util.List;
import java.util.function.BiConsumer;

/** Name and password. Whatever fails, it says the same, and how long to wait when that is the reason. */
final class SignInForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Entrance entrance;
    private final transient Runnable entered;
    private final transient BiConsumer<String, String> needsOwnPassword;
    private final TextField name = DoorForm.name(getTranslation("shell.sign-in-name"));
    private final PasswordField password =
            DoorForm.password(getTranslation("shell.sign-in-password"), "current-password");
    private final DoorForm form;

    /** @param needsOwnPassword called with name and password when the latter was given by an administrator */
    SignInForm(Entrance entrance, Place place, Runnable entered, BiConsumer<String, String> needsOwnPassword) {
        this.entrance = entrance;
        this.entered = entered;
        this.needsOwnPassword = needsOwnPassword;
        form = new DoorForm(
                getTranslation("shell.sign-in"),
                getTranslation("shell.sign-in-how"),
                List.of(name, password),
                getTranslation("shell.sign-in"),
                this::enter);
        Paragraph forgot = new Paragraph(
                place.isProvince()
                        ? getTranslation("shell.sign-in-forgot-province")
                        : getTranslation("shell.sign-in-forgot", place.name()));
        forgot.addClassName("nk-label");
        form.add(forgot);
        add(form);
        name.focus();
    }

    private void enter() {
        if (name.getValue().isBlank() || password.getValue().isEmpty()) {
            form.tell(getTranslation("shell.sign-in-missing"));
            return;
        }
        String typed = password.getValue();
        password.clear();
        switch (entrance.enter(name.getValue(), typed)) {
            case Outcome.Done<Actor> done -> entered.run();
            case Outcome.Refused<Actor> refused -> refuse(refused, typed);
        }
    }

    private void refuse(Outcome.Refused<Actor> refused, String typed) {
        if (refused.reasons().getFirst().code().equals(SignInService.PASSWORD_CHANGE_DUE)) {
            needsOwnPassword.accept(name.getValue(), typed);
        } else {
            form.tell(refused);
            password.focus();
        }
    }
}
