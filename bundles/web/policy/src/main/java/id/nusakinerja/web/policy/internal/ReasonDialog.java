package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.ReasonList;
import java.util.List;
import java.util.function.Function;

/** Asks why before something is taken back that decided, or was to decide; stays open with all reasons when it is refused. */
final class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea why = new TextArea(getTranslation("policy.reason.label"));
    private final Div refusals = new Div();

    /**
     * Ask.
     *
     * @param consequence what will be so afterwards, in a sentence
     * @param done said when it has happened
     * @param act takes the reason
     */
    <T> ReasonDialog(String title, String consequence, String done, Function<String, Outcome<T>> act) {
        setHeaderTitle(title);
        setWidth("32rem");
        why.setRequiredIndicatorVisible(true);
        why.setWidthFull();
        Div form = new Div(refusals, new Paragraph(consequence), why);
        form.addClassName("nk-stack");
        add(form);
        Button go = new Button(title, click -> {
            refusals.removeAll();
            switch (act.apply(why.getValue())) {
                case Outcome.Refused<T>(List<Reason> reasons) -> refusals.add(new ReasonList(reasons));
                case Outcome.Done<T> happened -> {
                    close();
                    Notices.done(done);
                }
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("policy.cancel"), click -> close()), go);
    }
}
