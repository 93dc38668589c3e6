package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import id.nusakinerja.identity.IssuedPassword;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Tone;
import id.nusakinerja.web.shell.part.UnsavedWork;

/** Shows a new password once. Only the button closes it, so that no stray click takes the password away. */
final class IssuedDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    IssuedDialog(IssuedPassword issued) {
        setHeaderTitle(getTranslation("console.accounts.reset"));
        setWidth("32rem");
        add(new Note(
                Tone.WARNING,
                getTranslation("console.accounts.issued", issued.account().name(), issued.password()),
                getTranslation("console.accounts.issued-once")));
        UnsavedWork.watch(
                this,
                this::isOpened,
                new UnsavedWork.Question(
                        "console.accounts.issued-lost",
                        "console.accounts.issued-lost-what",
                        "console.accounts.issued-leave",
                        "console.accounts.issued-back"));
        UnsavedWork.begun(this);
        Button done = new Button(getTranslation("console.accounts.issued-done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
