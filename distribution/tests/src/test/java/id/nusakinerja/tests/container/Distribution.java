package id.nusakinerja.tests.container;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.ops4j.pax.exam.CoreOptions.streamBundle;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.vmOption;

import id.nusakinerja.bench.Editions;
import id.nusakinerja.launcher.StartLevel;
import id.nusakinerja.tests.Installation;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.tinybundles.TinyBundles;
import org.osgi.framework.Constants;

/**
 * The container as it is shipped: same bundles, same settings, in demonstration mode, with data of its own. The policies come
 * in through the plugins folder and the store, as on a server.
 */
public final class Distribution implements Supplier<Option[]> {

    /** System property inside: the folder with the city bundles. */
    static final String PLUGINS = "nusakinerja.test.plugins";

    /** The oldest JDK on which the option exists that allows Felix its use of memory access. */
    private static final int MEMORY_ACCESS_OPTION = 23;

    @Override
    public Option[] get() {
        Path data = Installation.newFolder("container");
        return options(
                composite(settings(Map.of(
                        "nusakinerja.demo", "true",
                        "nusakinerja.plugins", Installation.file("plugins").toString(),
                        "nusakinerja.plugins.demo-certificate",
                                Installation.file("conf/demo-signer.pem").toString(),
                        "org.osgi.framework.bsnversion", "multiple",
                        "nusakinerja.data", data.toString(),
                        "nusakinerja.tenants", TenantsOnBothDatabases.prepare().toString(),
                        "org.osgi.service.http.port", String.valueOf(Installation.freePort())))),
                composite(bundles("bundles")),
                jar(Installation.file("lib/id.nusakinerja.command-1.0.0.jar")),
                jar(jarOf(Assertions.class)),
                jar(jarOf(ByteBuddy.class)),
                streamBundle(TinyBundles.bundle()
                        .addClass(Editions.class)
                        .setHeader(Constants.BUNDLE_SYMBOLICNAME, "id.nusakinerja.editions")
                        .setHeader(Constants.EXPORT_PACKAGE, Editions.class.getPackageName())
                        .build()),
                systemProperty(PLUGINS).value(Installation.file("plugins").toString()),
                systemProperty("nusakinerja.logs").value(data.resolve("logs").toString()),
                vmOption("-Xmx1g"),
                Runtime.version().feature() >= MEMORY_ACCESS_OPTION
                        ? vmOption("--sun-misc-unsafe-memory-access=allow")
                        : composite());
    }

    private static Option[] bundles(String folder) {
        return Installation.jars(folder).stream().map(Distribution::jar).toArray(Option[]::new);
    }

    private static Option jar(Path file) {
        return bundle(file.toUri().toString())
                .startLevel(StartLevel.of(file.getFileName().toString()).number());
    }

    private static Option[] settings(Map<String, String> own) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(Installation.file("conf/nusakinerja.properties"))) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stream<Option> shipped = file.stringPropertyNames().stream()
                .map(key -> frameworkProperty(key).value(file.getProperty(key)));
        return Stream.concat(
                        shipped,
                        own.entrySet().stream()
                                .map(each -> frameworkProperty(each.getKey()).value(each.getValue())))
                .toArray(Option[]::new);
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
