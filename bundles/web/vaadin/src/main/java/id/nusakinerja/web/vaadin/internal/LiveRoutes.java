package id.nusakinerja.web.vaadin.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.shared.Registration;
import id.nusakinerja.web.vaadin.Routes;
import id.nusakinerja.web.vaadin.RoutesChanged;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;

/** Keeps the routes that bundles asked for in step with Vaadin's registry and with the open pages. */
@org.osgi.service.component.annotations.Component(service = {Routes.class, LiveRoutes.class})
public final class LiveRoutes implements Routes {

    private record Route(String path, Class<? extends Component> view, List<Class<? extends RouterLayout>> layouts) {}

    private final List<Route> routes = new CopyOnWriteArrayList<>();
    private final OpenSessions sessions = new OpenSessions();
    private @Nullable VaadinService service;

    @Activate
    public LiveRoutes() {}

    /** Apply all routes to a Vaadin that has just come up, and to it from now on. */
    synchronized void begin(VaadinService fresh) {
        sessions.watch(fresh);
        service = fresh;
        routes.forEach(route -> set(fresh, route));
    }

    synchronized void end() {
        service = null;
    }

    @Override
    public Registration add(String path, Class<? extends Component> view, List<Class<? extends RouterLayout>> layouts) {
        Route route = new Route(path, view, List.copyOf(layouts));
        synchronized (this) {
            routes.add(route);
            if (service != null) {
                set(service, route);
            }
        }
        sessions.forEachPage(page -> tell(page, false));
        return Registration.once(() -> remove(route));
    }

    private void remove(Route route) {
        synchronized (this) {
            routes.remove(route);
            if (service != null) {
                configuration(service).removeRoute(route.path(), route.view());
            }
        }
        // A waiting task must not hold the class of a bundle that is on its way out.
        WeakReference<Class<?>> gone = new WeakReference<>(route.view());
        sessions.forEachPage(page -> leave(page, gone.get()));
    }

    private static void set(VaadinService service, Route route) {
        configuration(service).setRoute(route.path(), route.view(), route.layouts());
    }

    private static RouteConfiguration configuration(VaadinService service) {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(service.getContext()));
    }

    private static void leave(UI page, @Nullable Class<?> gone) {
        boolean showing = gone != null
                && page.getInternals().getActiveRouterTargetsChain().stream().anyMatch(gone::isInstance);
        if (showing && !isConnected(page)) {
            // A forgotten browser tab: nobody fetches its changes any more, and they would hold the view's classes.
            page.getSession().removeUI(page);
            return;
        }
        if (showing) {
            page.navigate("");
        }
        tell(page, showing);
    }

    private static boolean isConnected(UI page) {
        PushConnection push = page.getInternals().getPushConnection();
        return push != null && push.isConnected();
    }

    private static void tell(UI page, boolean viewGone) {
        ComponentUtil.fireEvent(page, new RoutesChanged(page, viewGone));
    }
}
