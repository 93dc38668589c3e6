package id.nusakinerja.identity.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;

/** The settings of the container that this room reads. */
record Container(Path data, boolean demo, Optional<String> demoPassword) {

    static final String DATA = "nusakinerja.data";
    static final String DEMO = "nusakinerja.demo";

    /** A demonstration may bring its own password, for tests that sign in by themselves; else one is made by chance. */
    static final String DEMO_PASSWORD = "nusakinerja.demo.password";

    static Container of(BundleContext context) {
        String data = context.getProperty(DATA);
        return new Container(
                data == null ? Path.of("data") : Path.of(data),
                Boolean.parseBoolean(context.getProperty(DEMO)),
                Optional.ofNullable(context.getProperty(DEMO_PASSWORD)).filter(word -> !word.isBlank()));
    }
}
