package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipException;

/**
 * A jar, read to its last byte within limits, with who signed which entry. Nothing of it is loaded.
 *
 * @param path where it lies
 * @param name the name of the file it came in as
 * @param digest SHA-256 of the file, in hex
 * @param manifest its manifest
 * @param entries the bytes of its files by path, signature files left out
 * @param signers who signed each of these; none for an unsigned one
 * @param altered paths whose bytes are not what was signed, or that are signed and gone
 */
record PluginJar(
        Path path,
        String name,
        String digest,
        Manifest manifest,
        SortedMap<String, byte[]> entries,
        Map<String, Set<CodeSigner>> signers,
        Set<String> altered) {

    private static final int LARGEST_FILE = 5 << 20;
    private static final int LARGEST_CONTENT = 20 << 20;
    private static final int MOST_ENTRIES = 2_000;

    /** Read a file. Refused when it is too big, no jar, or one that two readers could read in two ways. */
    static Outcome<PluginJar> read(Path path, String name) {
        try {
            if (Files.size(path) > LARGEST_FILE) {
                return Sentences.refused("plugin.too-big", name, LARGEST_FILE >> 20);
            }
            byte[] bytes = Files.readAllBytes(path);
            try (JarFile jar = new JarFile(path.toFile(), true)) {
                return read(jar, path, name, Hex.sha256(bytes));
            }
        } catch (ZipException e) {
            return Sentences.refused("plugin.no-zip", name);
        } catch (SecurityException e) {
            return Sentences.refused("plugin.altered", name, JarFile.MANIFEST_NAME);
        } catch (IOException e) {
            return Sentences.refused("plugin.unreadable", name);
        }
    }

    private static Outcome<PluginJar> read(JarFile jar, Path path, String name, String digest) throws IOException {
        List<JarEntry> all = jar.stream().toList();
        Set<String> seen = new TreeSet<>();
        for (JarEntry entry : all) {
            if (!seen.add(entry.getName())) {
                return Sentences.refused("plugin.double-entry", name, entry.getName());
            }
            if (entry.getName().startsWith("/")
                    || entry.getName().contains("\\")
                    || List.of(entry.getName().split("/", -1)).contains("..")) {
                return Sentences.refused("plugin.bad-path", name, entry.getName());
            }
        }
        Manifest manifest = jar.getManifest();
        if (manifest == null) {
            return Sentences.refused("plugin.no-manifest", name);
        }
        SortedMap<String, byte[]> entries = new TreeMap<>();
        Map<String, Set<CodeSigner>> signers = new TreeMap<>();
        Set<String> altered = new TreeSet<>();
        int room = all.size() > MOST_ENTRIES ? -1 : LARGEST_CONTENT;
        for (JarEntry entry : all) {
            if (entry.isDirectory()) {
                continue;
            }
            byte[] content = new byte[0];
            try (InputStream stream = jar.getInputStream(entry)) {
                content = stream.readNBytes(Math.max(0, room) + 1);
            } catch (SecurityException e) {
                altered.add(entry.getName());
            }
            room -= content.length;
            if (room < 0) {
                return Sentences.refused("plugin.too-big-inside", name, LARGEST_CONTENT >> 20, MOST_ENTRIES);
            }
            if (!isOfSignature(entry.getName())) {
                entries.put(entry.getName(), content);
                CodeSigner[] who = entry.getCodeSigners();
                signers.put(entry.getName(), who == null ? Set.of() : Set.of(who));
            }
        }
        manifest.getEntries().keySet().stream()
                .filter(signed -> !seen.contains(signed))
                .forEach(altered::add);
        return Outcome.done(new PluginJar(path, name, digest, manifest, entries, signers, altered));
    }

    /** What the signature itself is made of; it cannot sign itself. */
    static boolean isOfSignature(String entry) {
        String upper = entry.toUpperCase(Locale.ROOT);
        return upper.equals(JarFile.MANIFEST_NAME) || upper.matches("META-INF/(SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))");
    }

    /** The digest as decisions name it. */
    String digestLabel() {
        return "sha256:" + digest;
    }

    /** A fingerprint of what it says and does, the same whoever signs it. */
    String content() {
        MessageDigest sum = Hex.sha256();
        SortedMap<String, String> headers = new TreeMap<>();
        for (Map.Entry<Object, Object> header : manifest.getMainAttributes().entrySet()) {
            if (!header.getKey().equals(new Attributes.Name("Created-By"))) {
                headers.put(header.getKey().toString(), header.getValue().toString());
            }
        }
        update(sum, JarFile.MANIFEST_NAME, headers.toString().getBytes(StandardCharsets.UTF_8));
        entries.forEach((entry, bytes) -> update(sum, entry, bytes));
        return HexFormat.of().formatHex(sum.digest());
    }

    private static void update(MessageDigest sum, String entry, byte[] bytes) {
        sum.update(entry.getBytes(StandardCharsets.UTF_8));
        sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sum.update(bytes);
    }

    /** A header of the manifest; empty text when it has none. */
    String header(String header) {
        String value = manifest.getMainAttributes().getValue(header);
        return value == null ? "" : value.strip();
    }
}
