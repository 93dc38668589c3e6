package id.nusakinerja.policytest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bundle of a policy with another data file in it. */
final class ChangedBundle extends URLClassLoader {

    private final String home;
    private final String dataFile;
    private final byte[] content;

    private ChangedBundle(Class<?> policy, String dataFile, String content) {
        super(new URL[] {policy.getProtectionDomain().getCodeSource().getLocation()}, policy.getClassLoader());
        this.home = policy.getPackageName() + ".";
        this.dataFile = dataFile;
        this.content = content.getBytes(StandardCharsets.UTF_8);
    }

    /** Make the policy anew with a changed data file; empty when it refuses to be made from it. */
    static Optional<Object> policy(Class<?> policy, String dataFile, String content) {
        try (ChangedBundle bundle = new ChangedBundle(policy, dataFile, content)) {
            return Optional.of(
                    bundle.loadClass(policy.getName()).getDeclaredConstructor().newInstance());
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("The policy (" + policy.getName() + ") cannot be loaded twice.", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(home)) {
            return super.loadClass(name, resolve);
        }
        Class<?> known = findLoadedClass(name);
        return known == null ? findClass(name) : known;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return name.equals(dataFile) ? new ByteArrayInputStream(content) : super.getResourceAsStream(name);
    }
}
