package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/**
 * Short news at the edge of the page. Instead of asking "are you sure?" a screen acts and offers to undo.
 */
public final class Notices {

    private static final int READ_MILLIS = 5_000;
    private static final int UNDO_MILLIS = 9_000;

    /** The corner where nothing stands: the own menu has the one at the start, the acts of a page are at the top. */
    private static final Notification.Position CORNER = Notification.Position.BOTTOM_END;

    private Notices() {}

    /** Say that something is done. */
    public static Notification done(String words) {
        Notification notice = new Notification(words, READ_MILLIS, CORNER);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.open();
        return notice;
    }

    /** Say something that the person should know but has not asked for; stays until read. */
    public static Notification tell(String words) {
        return withButton(words, "shell.part.notice-close", 0, () -> {});
    }

    /**
     * Say what has been done and offer to take it back.
     *
     * @param undo called at most once, while the notice stands
     */
    public static Notification undoable(String words, Runnable undo) {
        return withButton(words, "shell.part.notice-undo", UNDO_MILLIS, undo);
    }

    private static Notification withButton(String words, String key, int millis, Runnable act) {
        Notification notice = new Notification();
        notice.setDuration(millis);
        notice.setPosition(CORNER);
        Button button = new Button(UI.getCurrent().getTranslation(key));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            notice.close();
            act.run();
        });
        Div line = new Div(new Span(words), button);
        line.addClassName("nk-notice");
        notice.add(line);
        notice.open();
        return notice;
    }
}
