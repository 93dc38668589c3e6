package id.nusakinerja.connector.decisions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The classes of a policy as they lie in its jar, loaded past the hooks of the container. For measuring only. */
final class BareClasses extends ClassLoader {

    private final Class<?> guarded;

    BareClasses(Class<?> guarded) {
        super(guarded.getClassLoader());
        this.guarded = guarded;
    }

    Object create() {
        try {
            return loadClass(guarded.getName()).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make (" + guarded.getName() + ").", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            boolean own = name.startsWith(guarded.getPackageName() + ".");
            return loaded != null ? loaded : own ? define(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (@Nullable InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
