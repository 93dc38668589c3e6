package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.UnsavedWork;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Asks for a sentence that the other person will read: a comment or a reason. */
final class WordsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param run called with the words; what it returns stands below the field, nothing closes the dialog */
    WordsDialog(String title, String label, String act, Function<String, List<Reason>> run) {
        setHeaderTitle(title);
        setWidth("520px");
        setMaxWidth("100%");
        TextArea words = new TextArea(label);
        words.setWidthFull();
        words.setMinRows(3);
        words.setMaxLength(2000);
        words.focus();
        BooleanSupplier isWritten = () -> !words.getValue().isBlank();
        UnsavedWork.watch(this, isWritten);
        add(words);
        Button button = new Button(act, click -> {
            List<Reason> reasons = run.apply(words.getValue());
            words.setInvalid(!reasons.isEmpty());
            if (reasons.isEmpty()) {
                close();
            } else {
                words.setErrorMessage(reasons.getFirst().text().in(getLocale()));
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("planning.cancel"), click -> UnsavedWork.close(this, isWritten)),
                        button);
    }
}
