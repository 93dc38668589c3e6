package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.ScreenCheck;
import id.nusakinerja.web.vaadin.ComponentFactory;
import id.nusakinerja.web.vaadin.Routes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The screens of all bundles that are running now: each at its route, and its views made by its own bundle. */
@org.osgi.service.component.annotations.Component(service = {Screens.class, ComponentFactory.class})
public final class Screens implements ComponentFactory {

    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);

    private static final Comparator<Screen> MENU_ORDER = Comparator.comparing(Screen::section)
            .thenComparingInt(Screen::order)
            .thenComparing(Screen::path);

    private final Routes routes;
    private final List<Screen> known = new CopyOnWriteArrayList<>();
    private final Map<Screen, Registration> opened = new ConcurrentHashMap<>();
    /** The rooms whose sentences are there. */
    private final Set<String> rooms = new HashSet<>();

    @Activate
    public Screens(@Reference Routes routes) {
        this.routes = routes;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void addScreen(Screen screen) {
        known.add(screen);
        open(screen);
    }

    synchronized void removeScreen(Screen screen) {
        known.remove(screen);
        Registration route = opened.remove(screen);
        if (route != null) {
            route.remove();
            // A bundle that wanted the same address may have waited for it.
            known.stream()
                    .filter(other -> other.path().equals(screen.path()) && !opened.containsKey(other))
                    .findFirst()
                    .ifPresent(this::open);
        }
    }

    /** Open the screens that waited for the sentences of their bundle: no menu shows the key of a title. */
    synchronized void speak(String room) {
        rooms.add(room);
        known.stream()
                .filter(screen -> roomOf(screen).equals(room) && !opened.containsKey(screen))
                .forEach(this::open);
    }

    synchronized void fallSilent(String room) {
        rooms.remove(room);
    }

    private static String roomOf(Screen screen) {
        return screen.title().split("\\.", 2)[0];
    }

    private void open(Screen screen) {
        if (!rooms.contains(roomOf(screen))) {
            return;
        }
        List<String> objections = ScreenCheck.objectionsTo(screen);
        if (!objections.isEmpty()) {
            LOG.error("The screen ({}) stays closed: {}", screen.getClass().getName(), objections);
            return;
        }
        Optional<Screen> other = opened.keySet().stream()
                .filter(one -> one.path().equals(screen.path()))
                .findFirst();
        if (other.isPresent()) {
            LOG.error(
                    "The screen ({}) waits: its address ({}) belongs to ({})",
                    screen.getClass().getName(),
                    screen.path(),
                    other.get().getClass().getName());
            return;
        }
        // Open pages are told at once and draw their menus: by then the screen must be in them.
        opened.put(screen, () -> {});
        opened.put(screen, routes.add(screen.path(), screen.view(), List.of(Frame.class)));
    }

    Optional<Screen> findScreen(Class<?> view) {
        return opened.keySet().stream()
                .filter(screen -> screen.view().equals(view))
                .findFirst();
    }

    /** List what this person's menu names here, in its order. */
    List<Screen> listMenu(Actor actor, Place place) {
        return opened.keySet().stream()
                .filter(screen -> Admission.admits(screen, actor, place))
                .filter(screen -> screen.inMenu(actor))
                .sorted(MENU_ORDER)
                .toList();
    }

    @Override
    public <T> Optional<T> create(Class<T> type) {
        return findScreen(type).map(screen -> type.cast(made(screen.views())));
    }

    /** Make a view that is given back to its bundle when its visit ends. */
    private static <V extends Component> V made(ComponentServiceObjects<V> views) {
        @Nullable V view = views.getService();
        if (view == null) {
            throw new IllegalStateException("The view of a screen could not be made.\n"
                    + "The log of its bundle says why, just before this: maybe its first question found no database.");
        }
        view.addDetachListener(event -> {
            event.unregisterListener();
            views.ungetService(view);
        });
        return view;
    }
}
