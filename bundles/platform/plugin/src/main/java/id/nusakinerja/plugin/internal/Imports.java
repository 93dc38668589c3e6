package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.PluginKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * What a city's bundle may import, and whether what runs here is what it was built for. In the words of people; the
 * resolver has the last word.
 */
final class Imports {

    /** How the codes of all objections begin. */
    static final String CODE = "plugin.import-";

    private static final String OURS = "id.nusakinerja.";
    private static final Set<String> POLICY_ROOMS =
            Set.of("kernel", "policy", "employee", "target", "progress", "assessment", "reward", "sanction");
    private static final Pattern SCREENS = Pattern.compile(
            "id\\.nusakinerja\\.(kernel|policy|tenancy|identity|employee|target|progress|assessment|reward|sanction|decision"
                    + "|web\\.shell(\\..+)?)|com\\.vaadin\\.flow\\..+|jakarta\\.annotation(\\.security)?"
                    + "|org\\.osgi\\.service\\.component(\\.annotations)?|org\\.slf4j");

    private Imports() {}

    /** Whether a package is the public face of a room whose rules a city may change. */
    static boolean isOfPolicies(String packageName) {
        return packageName.startsWith(OURS) && POLICY_ROOMS.contains(packageName.substring(OURS.length()));
    }

    private static boolean mayImport(PluginKind kind, String packageName) {
        return switch (kind) {
            case POLICY -> isOfPolicies(packageName);
            case SCREENS -> SCREENS.matcher(packageName).matches();
        };
    }

    /**
     * List what stands against the imports of a jar.
     *
     * @param offered the versions of each package that this container exports
     */
    static List<Reason> objectionsTo(PluginJar jar, PluginKind kind, Map<String, List<Version>> offered) {
        List<Reason> objections = new ArrayList<>();
        for (Clause clause : Clause.parse(jar.header(Constants.IMPORT_PACKAGE))) {
            for (String name : clause.names()) {
                if (name.startsWith("java.")) {
                    continue;
                }
                if (!mayImport(kind, name)) {
                    objections.add(Sentences.reason(
                            kind == PluginKind.POLICY ? "plugin.import-of-policy" : "plugin.import-of-screens",
                            jar.name(),
                            name));
                } else {
                    unmet(jar, name, clause.find("version"), offered.getOrDefault(name, List.of()))
                            .ifPresent(objections::add);
                }
            }
        }
        return objections;
    }

    private static Optional<Reason> unmet(PluginJar jar, String name, Optional<String> wanted, List<Version> offered) {
        try {
            VersionRange range = new VersionRange(wanted.orElse("0"));
            if (offered.isEmpty()) {
                return Optional.of(Sentences.reason("plugin.import-unknown", jar.name(), name, words(range)));
            }
            return offered.stream().anyMatch(range::includes)
                    ? Optional.empty()
                    : Optional.of(Sentences.reason(
                            "plugin.import-version",
                            jar.name(),
                            name,
                            words(range),
                            offered.getLast().toString()));
        } catch (IllegalArgumentException e) {
            return Optional.of(Sentences.reason("plugin.import-range", jar.name(), name, wanted.orElse("")));
        }
    }

    private static Text words(VersionRange range) {
        if (range.getRight() == null) {
            return range.getLeft().equals(Version.emptyVersion)
                    ? Sentences.text("plugin.any-version")
                    : Sentences.text("plugin.from-version", range.getLeft().toString());
        }
        return Sentences.text(
                range.getRightType() == VersionRange.RIGHT_OPEN ? "plugin.version-before" : "plugin.version-to",
                range.getLeft().toString(),
                range.getRight().toString());
    }
}
