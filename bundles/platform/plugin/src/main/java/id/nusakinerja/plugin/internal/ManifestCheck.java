package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** What the manifest of a city's bundle may not say: everything that would let it do more than offer its components. */
final class ManifestCheck {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern SYMBOLIC_NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    /** Headers that must not be there, each with its sentence. */
    private static final Map<String, String> FORBIDDEN = Map.of(
            Constants.BUNDLE_ACTIVATOR, "plugin.activator",
            Constants.FRAGMENT_HOST, "plugin.fragment",
            Constants.REQUIRE_BUNDLE, "plugin.require-bundle",
            Constants.DYNAMICIMPORT_PACKAGE, "plugin.dynamic-import",
            Constants.BUNDLE_NATIVECODE, "plugin.native-code",
            Constants.EXPORT_PACKAGE, "plugin.export");

    private static final Set<String> HARMLESS_NEEDS = Set.of("osgi.ee", "osgi.extender", "osgi.service");

    private ManifestCheck() {}

    /** Symbolic name without directives; empty when there is none. */
    static Optional<String> symbolicName(PluginJar jar) {
        return Clause.parse(jar.header(Constants.BUNDLE_SYMBOLICNAME)).stream()
                .flatMap(clause -> clause.names().stream())
                .findFirst()
                .filter(name -> SYMBOLIC_NAME.matcher(name).matches());
    }

    static Optional<Version> version(PluginJar jar) {
        try {
            return Optional.of(jar.header(Constants.BUNDLE_VERSION))
                    .filter(text -> !text.isEmpty())
                    .map(Version::parseVersion);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static List<Reason> objectionsTo(PluginJar jar) {
        List<Reason> objections = new ArrayList<>();
        if (symbolicName(jar).isEmpty()) {
            objections.add(Sentences.reason("plugin.no-name", jar.name()));
        }
        if (version(jar).isEmpty()) {
            objections.add(Sentences.reason("plugin.no-version", jar.name()));
        }
        objections.addAll(objectionsToMarking(jar, Marking.of(jar)));
        FORBIDDEN.forEach((header, code) -> {
            if (!jar.header(header).isEmpty()) {
                objections.add(Sentences.reason(code, jar.name(), jar.header(header)));
            }
        });
        for (Clause clause : Clause.parse(jar.header(Constants.REQUIRE_CAPABILITY))) {
            clause.names().stream()
                    .filter(need -> !HARMLESS_NEEDS.contains(need))
                    .forEach(need -> objections.add(Sentences.reason("plugin.requirement", jar.name(), need)));
        }
        objections.addAll(objectionsToContent(jar));
        return objections;
    }

    private static List<Reason> objectionsToMarking(PluginJar jar, List<Marking> markings) {
        if (markings.size() != 1) {
            return List.of(
                    Sentences.reason(markings.isEmpty() ? "plugin.no-marking" : "plugin.two-markings", jar.name()));
        }
        Marking marking = markings.getFirst();
        List<Reason> objections = new ArrayList<>();
        if (!ID.matcher(marking.id()).matches()) {
            objections.add(Sentences.reason("plugin.bad-id", jar.name(), marking.id()));
        }
        if (marking.areas().isEmpty()) {
            objections.add(Sentences.reason("plugin.no-area", jar.name()));
        }
        marking.areas().stream()
                .filter(area -> !TrustStore.AREA.matcher(area).matches())
                .forEach(area -> objections.add(Sentences.reason("plugin.bad-area", jar.name(), area)));
        if (marking.kind() == PluginKind.POLICY
                && jar.header("Service-Component").isEmpty()) {
            objections.add(Sentences.reason("plugin.no-component", jar.name()));
        }
        return objections;
    }

    private static List<Reason> objectionsToContent(PluginJar jar) {
        List<Reason> objections = new ArrayList<>();
        String classPath = jar.header(Constants.BUNDLE_CLASSPATH);
        String nested = jar.entries().keySet().stream()
                .filter(entry -> entry.endsWith(".jar"))
                .findFirst()
                .orElse(classPath);
        if (!nested.isEmpty() && !nested.equals(".")) {
            objections.add(Sentences.reason("plugin.nested", jar.name(), nested));
        }
        if (jar.header("Multi-Release").equalsIgnoreCase("true")
                || jar.entries().keySet().stream().anyMatch(entry -> entry.startsWith("META-INF/versions/"))) {
            objections.add(Sentences.reason("plugin.multi-release", jar.name()));
        }
        for (String entry : jar.entries().keySet()) {
            if (entry.endsWith("messages_id.properties") || entry.endsWith("messages_en.properties")) {
                String other = entry.endsWith("_id.properties")
                        ? entry.replace("_id.properties", "_en.properties")
                        : entry.replace("_en.properties", "_id.properties");
                if (!jar.entries().containsKey(other)) {
                    objections.add(Sentences.reason("plugin.no-messages", jar.name(), entry, other));
                }
            }
        }
        return objections;
    }
}
