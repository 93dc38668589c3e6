package id.nusakinerja.persistence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Reads the SQL that lies in a bundle, or outside a container in a folder or archive. */
final class SqlFiles {

    private SqlFiles() {}

    /**
     * List the SQL files of one folder beside a class, by name.
     *
     * @throws IllegalStateException when the folder is missing or holds none
     */
    static List<SqlFile> list(Class<?> owner, String folder) {
        Bundle bundle = FrameworkUtil.getBundle(owner);
        List<SqlFile> files = (bundle == null ? urls(owner, folder) : urls(bundle, folder))
                .map(url -> new SqlFile(nameOf(url), read(url)))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        if (files.isEmpty()) {
            throw new IllegalStateException("No SQL under (" + folder + ") beside (" + owner.getName() + ").\n"
                    + "Maybe the folder under src/main/resources has another name than the module.");
        }
        return files;
    }

    private static Stream<URL> urls(Bundle bundle, String folder) {
        var entries = bundle.findEntries(folder, "*.sql", false);
        return entries == null ? Stream.empty() : Collections.list(entries).stream();
    }

    private static Stream<URL> urls(Class<?> owner, String folder) {
        URL url = owner.getClassLoader().getResource(folder);
        if (url == null) {
            return Stream.empty();
        }
        try {
            return url.getProtocol().equals("jar") ? inArchive(url, folder) : inFolder(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No such place (" + url + ").", e);
        }
    }

    private static Stream<URL> inFolder(URL url) throws IOException, URISyntaxException {
        try (Stream<Path> paths = Files.list(Path.of(url.toURI()))) {
            return paths.filter(path -> path.toString().endsWith(".sql")).map(SqlFiles::urlOf).toList().stream();
        }
    }

    private static Stream<URL> inArchive(URL url, String folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        try (JarFile archive = new JarFile(connection.getJarFileURL().getPath())) {
            return archive.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder + "/") && name.endsWith(".sql"))
                    .map(name -> urlOf("jar:" + connection.getJarFileURL() + "!/" + name))
                    .toList()
                    .stream();
        }
    }

    private static URL urlOf(Path path) {
        return urlOf(path.toUri().toString());
    }

    private static URL urlOf(String address) {
        try {
            return URI.create(address).toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(URL url) {
        return url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
    }

    private static String read(URL url) {
        try (InputStream stream = url.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
