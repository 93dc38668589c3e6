package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands between a new plugin and those that are installed. */
final class Conflicts {

    private final List<Kept> installed;
    private final Set<String> held;
    private final TrustStore trust;
    private final boolean development;

    /** @param held digests of those that may not run now */
    Conflicts(List<Kept> installed, Set<String> held, TrustStore trust, boolean development) {
        this.installed = installed;
        this.held = held;
        this.trust = trust;
        this.development = development;
    }

    List<Reason> with(Examination.Passed passed) {
        PluginFacts facts = passed.facts();
        String name = passed.jar().name();
        List<Reason> objections = new ArrayList<>();
        for (Kept other : installed) {
            boolean sameBundle = other.facts().bundle().equals(facts.bundle());
            boolean sameId = other.facts().id().equals(facts.id())
                    && other.facts().kind() == PluginKind.POLICY
                    && facts.kind() == PluginKind.POLICY;
            if (sameBundle && !sameId && facts.kind() == PluginKind.POLICY) {
                objections.add(Sentences.reason(
                        "plugin.other-id", name, facts.bundle(), other.facts().id()));
            }
            if (sameId && !sameBundle) {
                objections.add(Sentences.reason(
                        "plugin.other-bundle", name, facts.id(), other.facts().bundle()));
            }
            if (sameBundle && other.facts().version().equals(facts.version()) && !mayReplace(other, passed)) {
                objections.add(Sentences.reason("plugin.same-version", name, facts.label()));
            }
            if (sameId || sameBundle) {
                foreignArea(other, passed)
                        .ifPresent(area -> objections.add(
                                Sentences.reason("plugin.takeover", name, facts.signer(), facts.id(), area)));
            }
        }
        return objections.stream().distinct().toList();
    }

    /** A quarantined one decided nothing; a held one with the same content only gets a signer who is trusted. */
    private boolean mayReplace(Kept other, Examination.Passed passed) {
        return development
                || !other.quarantine().isEmpty()
                || (held.contains(other.facts().digest())
                        && other.content().equals(passed.jar().content()));
    }

    /** Whoever may sign for one area may not bring a next version of a policy that rules another. */
    private Optional<String> foreignArea(Kept other, Examination.Passed passed) {
        Optional<TrustedSigner> signer = trust.find(passed.signer());
        return other.facts().areas().stream()
                .filter(area -> signer.isPresent() && !signer.get().covers(area))
                .findFirst();
    }
}
