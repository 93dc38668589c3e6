package id.nusakinerja.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Framework properties: the file {@code conf/nusakinerja.properties}, and over it what the command line says. */
final class Settings {

    static final String HOST = "org.apache.felix.http.host";
    static final String DEMO = "nusakinerja.demo";

    private static final String DATA = "nusakinerja.data";
    private static final String PLUGINS_USE = "nusakinerja.plugins.use";
    private static final String STORAGE = "org.osgi.framework.storage";

    private Settings() {}

    static Map<String, String> ofServer(Home home, RunOptions options) {
        Map<String, String> settings = fromFile(home);
        settings.put(DEMO, String.valueOf(options.demo()));
        settings.put(DATA, options.data().toString());
        settings.put(PLUGINS_USE, "SERVER");
        if (options.demo()) {
            trustBuild(home, settings);
        }
        settings.put("nusakinerja.tenants", options.tenants().toString());
        settings.put("org.osgi.service.http.port", String.valueOf(options.port()));
        settings.put(STORAGE, options.data().resolve("cache").toString());
        settings.put("org.osgi.framework.startlevel.beginning", String.valueOf(StartLevel.HTTP.number()));
        settings.put(
                "org.ops4j.pax.logging.StaticLogbackFile",
                home.conf().resolve("logback.xml").toString());
        // The file names of the log are relative to this, since its own format knows system properties only.
        System.setProperty("nusakinerja.logs", options.data().resolve("logs").toString());
        return settings;
    }

    /**
     * A command decides nothing for anybody, so it may run the plugins of the build.
     *
     * @param data the data folder whose plugins it shall use; empty for those of the distribution
     */
    static Map<String, String> ofCommand(Home home, Path storage, Optional<Path> data) {
        Map<String, String> settings = fromFile(home);
        settings.put(DATA, data.orElse(home.data()).toString());
        settings.put(PLUGINS_USE, data.isPresent() ? "DATA" : "FOLDER");
        trustBuild(home, settings);
        settings.put("nusakinerja.tenants", home.tenants().toString());
        settings.put(STORAGE, storage.toString());
        settings.put("org.osgi.framework.startlevel.beginning", String.valueOf(StartLevel.CORE.number()));
        settings.put(
                "org.ops4j.pax.logging.StaticLogbackFile",
                home.conf().resolve("logback-command.xml").toString());
        return settings;
    }

    /** Trust what the build signed. A server does so in a demonstration only. */
    static void trustBuild(Home home, Map<String, String> settings) {
        settings.put(
                "nusakinerja.plugins.demo-certificate", home.demoCertificate().toString());
    }

    private static Map<String, String> fromFile(Home home) {
        Path file = home.conf().resolve("nusakinerja.properties");
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException problem) {
            throw new StartProblem(
                    file.toString(),
                    "it cannot be read (" + problem.getMessage() + ")",
                    "Restore it from the distribution");
        }
        Map<String, String> settings = new HashMap<>();
        for (String key : read.stringPropertyNames()) {
            settings.put(key, System.getProperty(key, read.getProperty(key)));
        }
        settings.put("nusakinerja.plugins", home.plugins().toString());
        // A bundle that is tried stands beside the one of the same name and version that runs.
        settings.put("org.osgi.framework.bsnversion", "multiple");
        // The one package that the launcher and the bundles share.
        settings.put("org.osgi.framework.system.packages.extra", "id.nusakinerja.command;version=\"1.0.0\"");
        return settings;
    }
}
