package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.nusakinerja.kernel.DatabaseUnavailableException;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.web.shell.part.Notices;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what broke into the log under a short code, and tells the person that code in plain words. */
@Component(service = Mishaps.class)
public final class Mishaps implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final int BASE = 36;
    private static final int CODE_LENGTH = 6;

    private final transient IdSource ids;

    @Activate
    public Mishaps(@Reference IdSource ids) {
        this.ids = ids;
    }

    /** Log a failure and get its code. */
    String note(Throwable cause) {
        String number = Long.toString(ids.next(), BASE).toUpperCase(Locale.ROOT);
        String code = number.substring(Math.max(0, number.length() - CODE_LENGTH));
        LOG.error("A page failed, code {}", code, cause);
        return code;
    }

    /** A button or a push failed: the page stays as it is. */
    @Override
    public void error(ErrorEvent event) {
        UI page = UI.getCurrent();
        if (event.getThrowable() instanceof NotAllowedException refused) {
            LOG.warn("Gate 2 refused an act: {}", refused.getMessage());
            tell(page, "shell.not-allowed-why");
            return;
        }
        if (isDatabaseAway(event.getThrowable())) {
            LOG.warn(
                    "An act did not reach the database: {}",
                    event.getThrowable().getMessage());
            tell(page, "shell.act-database-away");
            return;
        }
        tell(page, "shell.act-failed", note(event.getThrowable()));
    }

    /** Nothing is wrong with the page then, and no code would help: it comes back with the database. */
    static boolean isDatabaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailableException) {
                return true;
            }
        }
        return false;
    }

    private static void tell(@Nullable UI page, String key, Object... values) {
        if (page != null && page.isAttached()) {
            Notices.tell(page.getTranslation(key, values));
        }
    }
}
