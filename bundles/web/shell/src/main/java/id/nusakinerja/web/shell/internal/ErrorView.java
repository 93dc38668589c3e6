package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.nusakinerja.web.shell.part.Refusal;

/** Instead of a page that broke: plain words, and a code that finds the cause in the log. Never a stack trace. */
@AnonymousAllowed
final class ErrorView extends Main implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final int SERVER_ERROR = 500;

    private final transient Mishaps mishaps;

    ErrorView(Mishaps mishaps) {
        this.mishaps = mishaps;
        addClassName("nk-door");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        removeAll();
        add((Mishaps.isDatabaseAway(error.getException()) ? databaseAway() : broken(error.getException()))
                .act(new Button(
                        getTranslation("shell.back-home"),
                        click -> event.getUI().getPage().setLocation("."))));
        return SERVER_ERROR;
    }

    private Refusal broken(Exception cause) {
        return new Refusal(
                VaadinIcon.WARNING,
                getTranslation("shell.error"),
                getTranslation("shell.error-why"),
                getTranslation("shell.error-help", mishaps.note(cause)));
    }

    private Refusal databaseAway() {
        return new Refusal(
                VaadinIcon.UNLINK,
                getTranslation("shell.database-away"),
                getTranslation("shell.database-away-why"),
                getTranslation("shell.database-away-help"));
    }
}
