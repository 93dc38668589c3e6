package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;

/** Tells open pages from browser tabs that went away without a word. */
final class Connections {

    private Connections() {}

    static boolean isForgotten(UI page) {
        PushConnection push = page.getInternals().getPushConnection();
        return page.getPushConfiguration().getPushMode().isEnabled() && (push == null || !push.isConnected());
    }
}
