package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.shared.Registration;
import id.nusakinerja.audit.ExportJournal;
import id.nusakinerja.web.shell.part.ListTaken;
import id.nusakinerja.web.vaadin.Routes;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Sets the shell up in Vaadin: its own routes and error pages, gate 1 in every page, a row of the audit trail for each list that
 * is taken away, language and colours of the place, and the words for a lost connection.
 */
@Component(property = "nusakinerja.web=shell")
public final class ShellStart implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Places places;
    private final transient Pages pages;
    private final transient Gate gate;
    private final transient SignedIn signedIn;
    private final transient ExportJournal exports;
    private final transient SystemWords words;
    private final transient List<Registration> routes;

    @Activate
    public ShellStart(
            @Reference Routes routes,
            @Reference Screens screens,
            @Reference SignedIn signedIn,
            @Reference Places places,
            @Reference Pages pages,
            @Reference ExportJournal exports) {
        this.places = places;
        this.pages = pages;
        this.gate = new Gate(screens, signedIn, places);
        this.signedIn = signedIn;
        this.exports = exports;
        this.words = new SystemWords();
        this.routes = List.of(
                routes.add("", HomeView.class, List.of(Frame.class)),
                routes.add(SignInView.PATH, SignInView.class, List.of()));
    }

    @Deactivate
    void stop() {
        routes.forEach(Registration::remove);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        ApplicationRouteRegistry.getInstance(event.getSource().getContext())
                .setErrorNavigationTargets(
                        Set.of(RefusalView.class, NotAllowedView.class, NotFoundView.class, ErrorView.class));
        event.getSource().setSystemMessagesProvider(words);
        event.getSource().addSessionInitListener(this::beginSession);
        event.getSource().addUIInitListener(this::beginPage);
        event.addIndexHtmlRequestListener(this::paint);
    }

    private void beginSession(SessionInitEvent event) {
        VaadinSession session = event.getSession();
        session.setLocale(Preferences.language(event.getRequest(), places.of(session)));
        session.setErrorHandler(pages.mishaps());
    }

    private void beginPage(UIInitEvent event) {
        UI page = event.getUI();
        page.addBeforeEnterListener(gate);
        ComponentUtil.addListener(
                page, ListTaken.class, taken -> exports.note(signedIn.get(), taken.list(), taken.format()));
        page.getElement()
                .executeJs(
                        "const c = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (c) { c.reconnectingText = $0; c.offlineText = $1; c.onlineText = $2; }",
                        page.getTranslation("shell.reconnecting"),
                        page.getTranslation("shell.gave-up"),
                        page.getTranslation("shell.connected"));
    }

    /** Language, accent and scheme stand in the page itself, so that nothing flashes while it loads. */
    private void paint(IndexHtmlResponse response) {
        VaadinSession session = VaadinSession.getCurrent();
        Place place = places.of(session);
        Element html = response.getDocument().selectFirst("html");
        if (html == null) {
            return;
        }
        html.attr("lang", session.getLocale().getLanguage());
        html.attr(
                "style",
                "color-scheme: " + Preferences.scheme(response.getVaadinRequest()) + "; --nk-accent: "
                        + place.accent());
    }
}
