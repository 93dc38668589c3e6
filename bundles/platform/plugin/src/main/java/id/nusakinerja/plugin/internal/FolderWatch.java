package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.policy.PolicyBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what is dropped into the plugins folder, once it stands still. A file that is refused stays where it is, and its
 * reasons are kept for the health page. A file that is taken away while this runs takes its plugin along, unless somebody
 * needs that; what was taken away earlier is no command to forget.
 */
final class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final String WHO = "folder";

    private final Path folder;
    private final PluginDepot depot;
    /** What each file was when it was last dealt with. */
    private final Map<Path, String> seen = new HashMap<>();
    /** What each file was in the look before this one. */
    private Map<Path, String> before = new HashMap<>();
    /** The plugin that each file is. */
    private final Map<Path, String> digests = new HashMap<>();

    private final SortedMap<String, List<Reason>> refused = new TreeMap<>();

    FolderWatch(Path folder, PluginDepot depot) {
        this.folder = folder;
        this.depot = depot;
    }

    /** The files that are not taken in, each with the reasons. */
    synchronized SortedMap<String, List<Reason>> refused() {
        return new TreeMap<>(refused);
    }

    /** Look at the refused files again: whom we trust has changed. */
    synchronized void retry() {
        seen.keySet().removeIf(file -> refused.containsKey(file.getFileName().toString()));
    }

    /** Take in all that lies there, without waiting whether it stands still: nobody copies while a server starts. */
    synchronized void takeAll() {
        before = look();
        follow();
    }

    /** Look once, and deal with what changed and stands still since the look before. */
    synchronized void follow() {
        Map<Path, String> now = look();
        List<Path> settled = now.entrySet().stream()
                .filter(entry -> entry.getValue().equals(before.get(entry.getKey()))
                        && !entry.getValue().equals(seen.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        takeIn(settled);
        seen.keySet().removeAll(settled);
        now.forEach((file, mark) -> {
            if (settled.contains(file)) {
                seen.put(file, mark);
            }
        });
        for (Path file : List.copyOf(seen.keySet())) {
            if (!now.containsKey(file) && !before.containsKey(file)) {
                seen.remove(file);
                refused.remove(file.getFileName().toString());
                letGo(Optional.ofNullable(digests.remove(file)));
            }
        }
        before = now;
    }

    /** The national rules first: all others are tried with them. */
    private void takeIn(List<Path> files) {
        List<Path> ordered = new ArrayList<>(files);
        if (files.size() > 1) {
            Set<Path> national = files.stream().filter(this::isNational).collect(Collectors.toSet());
            ordered.sort(Comparator.comparing(national::contains).reversed());
        }
        for (Path file : ordered) {
            read(file).ifPresent(jar -> takeIn(file, file.getFileName().toString(), jar));
        }
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException goneMeanwhile) {
            LOG.info("{} went while it was read", file);
            return Optional.empty();
        }
    }

    private void takeIn(Path file, String name, byte[] jar) {
        switch (depot.install(WHO, name, jar)) {
            case Outcome.Done<Plugin>(Plugin plugin) -> {
                refused.remove(name);
                Optional<String> replaced = Optional.ofNullable(
                                digests.put(file, plugin.facts().digest()))
                        .filter(digest -> !digest.equals(plugin.facts().digest()));
                letGo(replaced);
                if (!plugin.reasons().isEmpty()) {
                    LOG.error("{}: {}", name, Journal.sentence(plugin.reasons()).in(Locale.ENGLISH));
                }
            }
            case Outcome.Refused<Plugin>(List<Reason> reasons) -> {
                refused.put(name, reasons);
                LOG.error("{}", Journal.sentence(reasons).in(Locale.ENGLISH));
            }
        }
    }

    private void letGo(Optional<String> digest) {
        digest.filter(each -> !digests.containsValue(each))
                .filter(each -> depot.list().stream()
                        .anyMatch(plugin -> plugin.facts().digest().equals(each)))
                .ifPresent(each -> depot.uninstall(WHO, each));
    }

    private boolean isNational(Path file) {
        return read(file)
                                .map(jar -> depot.inspect(file.getFileName().toString(), jar))
                                .orElse(null)
                        instanceof Outcome.Done<Examination.Passed>(Examination.Passed passed)
                && passed.facts().id().equals(PolicyBundle.NATIONAL);
    }

    private Map<Path, String> look() {
        Map<Path, String> found = new HashMap<>();
        for (Path jar : Staged.jars(folder)) {
            try {
                found.put(jar, Files.size(jar) + " " + Files.getLastModifiedTime(jar));
            } catch (IOException goneMeanwhile) {
                found.remove(jar);
            }
        }
        return found;
    }
}
