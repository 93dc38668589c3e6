package id.nusakinerja.web.vaadin.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/**
 * Ends a session however busy it is, so that a stolen one is of no use for ever. The other limit, for sessions at rest, is
 * the container's own ({@code org.apache.felix.http.session.timeout}, minutes).
 *
 * @param longest counted from sign-in, since a session is made anew there
 */
record SessionLifetime(Duration longest) {

    static final String SETTING = "nusakinerja.session.hours";
    private static final String DEFAULT_HOURS = "12";

    static SessionLifetime from(BundleContext context) {
        return parse(context.getProperty(SETTING));
    }

    /**
     * Read the setting.
     *
     * @param hours a whole number of 1 or more; null means 12
     */
    static SessionLifetime parse(@Nullable String hours) {
        String text = hours == null ? DEFAULT_HOURS : hours.strip();
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("The setting (" + SETTING + "=" + text + ") is no number of hours.\n"
                    + "Maybe write a whole number, for example 12.");
        }
        return new SessionLifetime(Duration.ofHours(Long.parseLong(text)));
    }

    void endWhenOver(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && isOver(session.getCreationTime(), System.currentTimeMillis())) {
            session.invalidate();
        }
    }

    boolean isOver(long begun, long now) {
        return now - begun > longest.toMillis();
    }
}
