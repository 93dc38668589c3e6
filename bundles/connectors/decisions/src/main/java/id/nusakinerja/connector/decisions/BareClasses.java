package id.nusakinerja.connector.decisions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The classes of a bundle as they lie in its jar, loaded past the hooks of the container. For measuring only. */
final class BareClasses extends ClassLoader {

    private final Bundle bundle;

    BareClasses(Bundle bundle) {
        super(bundle.adapt(BundleWiring.class).getClassLoader());
        this.bundle = bundle;
    }

    Object create(String component) {
        try {
            return loadClass(component).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make (" + component + ").", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            URL entry = bundle.getEntry(name.replace('.', '/') + ".class");
            return loaded != null ? loaded : entry == null ? super.loadClass(name, resolve) : define(name, entry);
        }
    }

    private Class<?> define(String name, URL entry) {
        try (InputStream stream = entry.openStream()) {
            byte[] bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
