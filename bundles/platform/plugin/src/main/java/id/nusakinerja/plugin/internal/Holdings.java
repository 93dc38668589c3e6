package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.framework.Version;

/** What the store remembers, and why some of it may not run now. */
final class Holdings {

    private final PluginStore store;
    private final TrustStore trust;
    /** Why an accepted plugin may not run, by digest; found out anew at each start. */
    private final Map<String, List<Reason>> held = new TreeMap<>();

    Holdings(PluginStore store, TrustStore trust) {
        this.store = store;
        this.trust = trust;
    }

    void hold(Kept kept, List<Reason> reasons) {
        held.put(kept.facts().digest(), reasons);
    }

    void release(Kept kept) {
        held.remove(kept.facts().digest());
    }

    boolean isHeld(Kept kept) {
        return held.containsKey(kept.facts().digest());
    }

    /** The digests of those that may not run. */
    Set<String> held() {
        return held.keySet();
    }

    /** By id, bundle and version. */
    List<Plugin> list() {
        return store.list().stream()
                .map(this::plugin)
                .sorted(Comparator.comparing((Plugin plugin) -> plugin.facts().id())
                        .thenComparing(plugin -> plugin.facts().bundle())
                        .thenComparing(
                                plugin -> Version.parseVersion(plugin.facts().version())))
                .toList();
    }

    Optional<Kept> find(String digest) {
        return store.list().stream()
                .filter(kept -> kept.facts().digest().equals(digest))
                .findFirst();
    }

    /** Find a running one that says and does the same, whoever signed it: then there is nothing to do. */
    Optional<Kept> findRunning(String content) {
        return store.list().stream()
                .filter(kept -> kept.quarantine().isEmpty() && !isHeld(kept))
                .filter(kept -> kept.content().equals(content))
                .findFirst();
    }

    Plugin plugin(Kept kept) {
        List<Reason> reasons = new ArrayList<>(kept.quarantine());
        reasons.addAll(held.getOrDefault(kept.facts().digest(), List.of()));
        PluginState state = !kept.quarantine().isEmpty()
                ? PluginState.QUARANTINED
                : isHeld(kept) ? PluginState.HELD : PluginState.ACTIVE;
        return new Plugin(
                kept.facts(),
                state,
                reasons,
                kept.file(),
                kept.since(),
                trust.find(kept.signer()).map(TrustedSigner::lastDay));
    }
}
