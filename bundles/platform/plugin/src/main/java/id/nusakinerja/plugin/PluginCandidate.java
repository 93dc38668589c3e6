package id.nusakinerja.plugin;

import id.nusakinerja.policy.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A policy that runs but may not decide yet.
 *
 * @param rules its own rules, and the national ones where it is silent
 * @param examples path of its legal examples in the jar, as its marking says
 * @param files the entries of its jar that are no classes, by path
 */
public record PluginCandidate(Rulebook rules, String examples, Map<String, byte[]> files) {

    public PluginCandidate {
        files = Map.copyOf(files);
    }

    /** Find a file of the jar as UTF-8 text. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
