package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;

/**
 * Keeps what was typed and is saved nowhere yet. The browser asks before its page goes, and a dialog before it closes or the
 * screen below it is left. Where a draft is kept by itself, only what is being typed is watched.
 */
public final class UnsavedWork {

    private static final String TYPING = "nk-typing";
    private static final String TYPED = "nk-typed";

    /**
     * Typing marks the element; a page that goes while it is marked asks first. The server learns of a field that is being typed
     * in, whose words it gets only when the field is left.
     */
    private static final String WATCH = """
            const form = this;
            const tell = typing => {
              if (typing !== !!form.typing) { form.typing = typing; form.dispatchEvent(new CustomEvent(typing ? 'nk-typing' : 'nk-typed')); }
            };
            form.addEventListener('input', () => { form.unsaved = true; tell(true); });
            form.addEventListener('change', () => tell(false));
            const ask = event => {
              if (!form.isConnected) { window.removeEventListener('beforeunload', ask); }
              else if (form.unsaved) { event.preventDefault(); }
            };
            window.addEventListener('beforeunload', ask);""";

    private static final Question WORDS = new Question(
            "shell.part.unsaved", "shell.part.unsaved-what", "shell.part.unsaved-drop", "shell.part.unsaved-back");

    private UnsavedWork() {}

    /**
     * What is asked before something is lost, as message keys.
     *
     * @param drop the answer that loses it
     * @param back the answer that keeps it
     */
    public record Question(String title, String what, String drop, String back) {}

    /** Let the browser ask before a page with half-typed fields is closed or loaded again. */
    public static void watch(Component form) {
        form.addAttachListener(attached -> form.getElement().executeJs(WATCH));
        form.getElement().addEventListener(TYPING, event -> ComponentUtil.setData(form, TYPING, true));
        form.getElement().addEventListener(TYPED, event -> ComponentUtil.setData(form, TYPING, null));
    }

    /** From now on something would be lost, though nobody typed it. */
    public static void begun(Component form) {
        form.getElement().executeJs("this.unsaved = true");
    }

    /** All that was typed is kept now. */
    public static void saved(Component form) {
        form.getElement().executeJs("this.unsaved = false");
    }

    /**
     * Watch a dialog, too: neither Escape nor a click beside it throws away what was written, and leaving the screen asks.
     *
     * @param unsaved whether the fields hold something that is not kept
     */
    public static void watch(Dialog dialog, BooleanSupplier unsaved) {
        watch(dialog, unsaved, WORDS);
    }

    /** Watch a dialog with a question of its own. */
    public static void watch(Dialog dialog, BooleanSupplier unsaved, Question question) {
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        watch(dialog);
        dialog.addAttachListener(attached -> {
            Registration leaving = attached.getUI().addBeforeLeaveListener(event -> {
                boolean typing = ComponentUtil.getData(dialog, TYPING) != null;
                if (dialog.isOpened() && (typing || unsaved.getAsBoolean())) {
                    BeforeLeaveEvent.ContinueNavigationAction on = event.postpone();
                    Runnable leave = () -> {
                        dialog.close();
                        on.proceed();
                    };
                    ask(dialog, question, leave, on::cancel);
                }
            });
            dialog.addDetachListener(detached -> leaving.remove());
        });
    }

    /** Close a dialog, after a question where something would be lost. */
    public static void close(Dialog dialog, BooleanSupplier unsaved) {
        close(dialog, unsaved, WORDS);
    }

    /** Close a dialog, after a question of its own where something would be lost. */
    public static void close(Dialog dialog, BooleanSupplier unsaved, Question question) {
        if (unsaved.getAsBoolean()) {
            ask(dialog, question, dialog::close, () -> {});
        } else {
            dialog.close();
        }
    }

    private static void ask(Dialog dialog, Question words, Runnable discard, Runnable keep) {
        Dialog question = new Dialog();
        question.setWidth("28rem");
        question.setHeaderTitle(dialog.getTranslation(words.title()));
        question.add(new Paragraph(dialog.getTranslation(words.what())));
        Button drop = new Button(dialog.getTranslation(words.drop()), click -> {
            question.close();
            discard.run();
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        Button back = new Button(dialog.getTranslation(words.back()), click -> {
            question.close();
            keep.run();
        });
        back.addThemeVariants(ButtonVariant.PRIMARY);
        question.getFooter().add(drop, back);
        question.open();
    }
}
