package id.nusakinerja.web.vaadin.internal;

import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.ReflectionCache;
import java.beans.Introspector;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Lets the class loader of a stopped bundle go: drops the bundle's classes from the static caches in which Vaadin and the
 * JDK keep them for ever. All of these caches are filled again when they are asked.
 *
 * <p>Repeated a while later, since pages that were open may use the old classes once more on their way out.
 */
@Component(service = ClassCachePurger.class, immediate = true)
public final class ClassCachePurger implements BundleTrackerCustomizer<Bundle> {

    private static final List<Integer> AGAIN_AFTER_SECONDS = List.of(2, 10, 60);

    private final BundleTracker<Bundle> tracker;
    private volatile boolean closed;

    @Activate
    public ClassCachePurger(BundleContext context) {
        tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        closed = true;
        tracker.close();
    }

    @Override
    public Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {}

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        if (event == null || closed || isContainerStopping(bundle)) {
            return;
        }
        purge(bundle);
        for (int seconds : AGAIN_AFTER_SECONDS) {
            CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS).execute(() -> purge(bundle));
        }
    }

    private static boolean isContainerStopping(Bundle bundle) {
        BundleContext context = bundle.getBundleContext();
        return context != null && context.getBundle(0).getState() == Bundle.STOPPING;
    }

    private void purge(Bundle bundle) {
        if (closed) {
            return;
        }
        ReflectionCache.clearAll();
        ((Set<?>) VaadinStatics.WARNED_COMPONENTS.value()).clear();
        for (Object classes : ((Map<?, ?>) VaadinStatics.COMPONENTS_BY_TAG.value()).values()) {
            ((Set<?>) classes).removeIf(type -> isFrom(type, bundle));
        }
        ((Map<?, ?>) VaadinStatics.BEAN_PROPERTIES.value()).clear();
        JacksonUtils.getMapper().getTypeFactory().clearCache();
        Introspector.flushCaches();
        ResourceBundle.clearCache();
    }

    private static boolean isFrom(Object type, Bundle bundle) {
        return type instanceof Class<?> known && bundle.equals(FrameworkUtil.getBundle(known));
    }
}
