package id.nusakinerja.guard.internal;

import id.nusakinerja.guard.Rights;
import id.nusakinerja.guard.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** Looks at every entry of a jar: classes wherever they lie, archives in it, its manifest and its components. */
public final class JarInspection {

    /** No class of a city comes near; what claims more is not read at all. */
    private static final int LARGEST_ENTRY = 1 << 20;

    private static final List<String> HEADERS = List.of(
            "Bundle-Activator",
            "Bundle-ClassPath",
            "Bundle-NativeCode",
            "DynamicImport-Package",
            "Export-Package",
            "Fragment-Host",
            "Launcher-Agent-Class",
            "Meta-Persistence",
            "Multi-Release",
            "Require-Bundle");

    private final Rights rights;
    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private JarInspection(Rights rights) {
        this.rights = rights;
    }

    public static List<Violation> inspect(Path jar, Rights rights) throws IOException {
        JarInspection inspection = new JarInspection(rights);
        // As plain zip: what the signature says of an entry is checked by those who read signatures.
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                inspection.look(entry, zip);
            }
        }
        return inspection.conclude();
    }

    private void look(ZipEntry entry, ZipFile zip) throws IOException {
        String name = entry.getName();
        String lower = name.toLowerCase(Locale.ROOT);
        if (entry.isDirectory()) {
            return;
        }
        byte[] content = read(entry, zip);
        if (content.length > LARGEST_ENTRY && (lower.endsWith(".class") || lower.endsWith(".xml"))) {
            add(name, Kind.UNREADABLE, "> 1 MB");
        } else if (startsWith(content, 0xCA, 0xFE, 0xBA, 0xBE) || lower.endsWith(".class")) {
            readClass(name, content);
        } else if (startsWith(content, 'P', 'K', 3, 4) || lower.endsWith(".jar")) {
            add(name, Kind.NESTED, name);
        } else if (name.equalsIgnoreCase(JarFile.MANIFEST_NAME)) {
            readManifest(name, content);
        } else if (lower.endsWith(".xml") && rights == Rights.POLICY) {
            readComponent(name, new String(content, StandardCharsets.UTF_8));
        }
    }

    /** One byte more than allowed, at most: the size that an entry claims may be a lie. */
    private static byte[] read(ZipEntry entry, ZipFile zip) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return stream.readNBytes(LARGEST_ENTRY + 1);
        }
    }

    private void readClass(String name, byte[] content) {
        if (!name.endsWith(".class")) {
            add(name, Kind.NESTED, name);
            return;
        }
        try {
            ClassNode node = new ClassNode();
            new ClassReader(content).accept(node, ClassReader.SKIP_FRAMES);
            if (node.name.equals("module-info")) {
                return;
            }
            if (!name.equals(node.name + ".class")) {
                add(name, Kind.NESTED, node.name + ".class");
            }
            classes.put(name, node);
        } catch (RuntimeException unreadable) {
            // Whatever the reader stumbles over: a class that it cannot read is not let in.
            add(name, Kind.UNREADABLE, unreadable.getClass().getSimpleName());
        }
    }

    private void readManifest(String name, byte[] content) throws IOException {
        Attributes main = new Manifest(new java.io.ByteArrayInputStream(content)).getMainAttributes();
        for (String header : HEADERS) {
            String value = main.getValue(header);
            boolean harmless = value == null || (header.equals("Bundle-ClassPath") && value.equals("."));
            if (!harmless) {
                add(name, header.equals("Bundle-Activator") ? Kind.ACTIVATOR : Kind.MANIFEST, header);
            }
        }
    }

    /** What the container would hand to a component at start shows in its description, not in its bytecode. */
    private void readComponent(String name, String description) {
        if (description.contains("<reference") || description.contains(":reference")) {
            add(name, Kind.REFERENCE, "reference");
        }
        if (description.contains("<!")) {
            add(name, Kind.MANIFEST, "<!");
        }
    }

    private List<Violation> conclude() {
        Map<String, ClassNode> own = new HashMap<>();
        classes.values().forEach(node -> own.put(node.name, node));
        classes.forEach((entry, node) -> violations.addAll(new ClassInspection(rights, entry, node, own).violations()));
        return List.copyOf(violations);
    }

    private void add(String entry, Kind kind, String what) {
        violations.add(new Violation(entry, "", 0, kind.reason(what, entry)));
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
