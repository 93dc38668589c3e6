package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Reason;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in one sentence what the resolver found missing; what it said itself stays as the detail. */
final class Unresolved {

    private static final Pattern PACKAGE =
            Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)(?:\\(version>=([^)]+)\\))?");
    private static final Pattern JAVA = Pattern.compile("\\(osgi\\.ee=JavaSE\\)\\(version=([^)]+)\\)");

    private Unresolved() {}

    /**
     * Explain why a bundle does not resolve.
     *
     * @param said as Felix says it: {@code Unable to resolve ...: missing requirement [...] osgi.wiring.package; (...)}
     */
    static Reason reason(String name, String said) {
        return sentence(name, said).withDetail(said);
    }

    private static Reason sentence(String name, String said) {
        Optional<Matcher> java = last(JAVA, said);
        if (java.isPresent()) {
            return Sentences.reason("plugin.unresolved-java", name, java.get().group(1));
        }
        return last(PACKAGE, said)
                .map(found -> Sentences.reason("plugin.unresolved-package", name, found.group(1), version(found)))
                .orElseGet(() -> Sentences.reason("plugin.unresolved", name));
    }

    private static Object version(Matcher found) {
        String from = found.group(2);
        return from == null ? Sentences.text("plugin.any-version") : Sentences.text("plugin.from-version", from);
    }

    /** The last of a chain of causes is what is really missing. */
    private static Optional<Matcher> last(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        Optional<Matcher> found = Optional.empty();
        while (matcher.find()) {
            found = Optional.of(pattern.matcher(matcher.group()));
        }
        return found.filter(Matcher::matches);
    }
}
