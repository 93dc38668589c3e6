package id.nusakinerja.web.vaadin.internal;

import com.vaadin.flow.di.ResourceProvider;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * The static files of pages: Vaadin's own, and those under {@code META-INF/resources} of every active bundle that says
 * {@code Web-Resources: true} in its manifest.
 */
final class BundleResources implements ResourceProvider, BundleTrackerCustomizer<Bundle>, AutoCloseable {

    private static final String FOLDER = "META-INF/resources/";

    private final ClassLoader own;
    private final Map<Long, Bundle> active = new ConcurrentSkipListMap<>();
    private final BundleTracker<Bundle> tracker;

    BundleResources(BundleContext context) {
        own = BundleResources.class.getClassLoader();
        tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
    }

    void open() {
        tracker.open();
    }

    @Override
    public void close() {
        tracker.close();
    }

    /** Find a static file by its address below the tenant's, with or without a leading slash. */
    @Nullable
    URL find(String path) {
        String entry = FOLDER + path.replaceFirst("^/+", "");
        URL found = own.getResource(entry);
        for (Bundle bundle : active.values()) {
            if (found != null) {
                break;
            }
            found = bundle.getEntry(entry);
        }
        return found;
    }

    @Override
    public @Nullable URL getApplicationResource(String path) {
        return own.getResource(path);
    }

    @Override
    public List<URL> getApplicationResources(String path) throws IOException {
        return Collections.list(own.getResources(path));
    }

    @Override
    public @Nullable URL getClientResource(String path) {
        return own.getResource(path);
    }

    @Override
    public InputStream getClientResourceAsStream(String path) throws IOException {
        InputStream stream = own.getResourceAsStream(path);
        if (stream == null) {
            throw new FileNotFoundException(path);
        }
        return stream;
    }

    @Override
    public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        if (!"true".equals(bundle.getHeaders("").get("Web-Resources"))) {
            return null;
        }
        active.put(bundle.getBundleId(), bundle);
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {}

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
        active.remove(bundle.getBundleId());
    }
}
