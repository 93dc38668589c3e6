package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.UI;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.web.shell.HomePanel;
import id.nusakinerja.web.shell.PostSource;
import id.nusakinerja.web.shell.Task;
import id.nusakinerja.web.shell.TaskSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the running bundles put on the home page, and the open home pages that must lose it when a bundle stops. */
@Component(service = HomeParts.class)
public final class HomeParts {

    private static final Logger LOG = LoggerFactory.getLogger(HomeParts.class);

    private final List<HomePanel> panels = new CopyOnWriteArrayList<>();
    private final List<TaskSource> sources = new CopyOnWriteArrayList<>();
    private final List<PostSource> posts = new CopyOnWriteArrayList<>();
    private final Map<HomeView, UI> open = new ConcurrentHashMap<>();

    @Activate
    public HomeParts() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPanel(HomePanel panel) {
        panels.add(panel);
        redraw();
    }

    void removePanel(HomePanel panel) {
        panels.remove(panel);
        redraw();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(TaskSource source) {
        sources.add(source);
        redraw();
    }

    void removeSource(TaskSource source) {
        sources.remove(source);
        redraw();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPost(PostSource source) {
        posts.add(source);
    }

    void removePost(PostSource source) {
        posts.remove(source);
    }

    void opened(HomeView home, UI page) {
        open.put(home, page);
    }

    void closed(HomeView home) {
        open.remove(home);
    }

    List<HomePanel> listPanels(Actor actor, Place place) {
        return panels.stream()
                .filter(panel -> Admission.admits(panel, actor, place))
                .sorted(Comparator.comparingInt(HomePanel::order))
                .toList();
    }

    /** List the most urgent tasks of all bundles. A bundle that fails to tell its tasks does not hide those of others. */
    List<Task> listTasks(Actor actor, Place place, int limit) {
        List<Task> tasks = new ArrayList<>();
        for (TaskSource source : sources) {
            if (Admission.admits(source, actor, place)) {
                tasks.addAll(tasksOf(source, actor, limit));
            }
        }
        return tasks.stream().sorted(Task.BY_URGENCY).limit(limit).toList();
    }

    Optional<String> findPost(Actor actor) {
        return posts.stream()
                .map(source -> source.findPost(actor))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Task> tasksOf(TaskSource source, Actor actor, int limit) {
        try {
            return source.listTasks(actor, limit);
        } catch (RuntimeException e) {
            // The wall between bundles: whatever goes wrong behind it stays there.
            LOG.error(
                    "The bundle of ({}) could not tell its tasks",
                    source.getClass().getName(),
                    e);
            return List.of();
        }
    }

    private void redraw() {
        open.forEach((home, page) -> {
            Future<Void> unused = page.access(() -> redraw(page, home));
        });
    }

    private static void redraw(UI page, HomeView home) {
        if (Connections.isForgotten(page)) {
            // Nobody fetches the changes of this tab any more; they would hold the classes of the stopped bundle.
            page.getSession().removeUI(page);
        } else {
            home.draw();
        }
    }
}
