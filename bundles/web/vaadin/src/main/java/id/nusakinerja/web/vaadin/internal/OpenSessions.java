package id.nusakinerja.web.vaadin.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The sessions that are open now, to reach their pages when screens come and go. */
final class OpenSessions {

    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();

    void watch(VaadinService service) {
        service.addSessionInitListener(event -> sessions.add(event.getSession()));
        service.addSessionDestroyListener(event -> sessions.remove(event.getSession()));
        service.addServiceDestroyListener(event -> sessions.clear());
    }

    /** Do something with every open page, each under its session's lock and at its own time. */
    // A failure is not lost with the future: Vaadin hands it to the session's error handler.
    @SuppressWarnings("FutureReturnValueIgnored")
    void forEachPage(Consumer<UI> deed) {
        for (VaadinSession session : sessions) {
            session.access(() -> List.copyOf(session.getUIs()).forEach(page -> page.access(() -> deed.accept(page))));
        }
    }
}
