package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Whether a plugin that was accepted once may run again. Only what can have changed since is looked at: the bytes, and whether
 * its signer is still trusted. That a certificate has expired meanwhile is no objection: it was valid when the plugin came
 * in, and the decisions of last year must be computable next year.
 */
record Restoration(PluginStore store, TrustStore trust, Setup setup) {

    List<Reason> objectionsTo(Kept kept) {
        String name = kept.facts().label();
        if (!store.isIntact(kept.hex())) {
            return List.of(Sentences.reason(
                    "plugin.store-altered", name, store.jar(kept.hex()).toString()));
        }
        if (kept.signer().isEmpty()) {
            return setup.development() ? List.of() : List.of(Sentences.reason("plugin.unsigned-kept", name));
        }
        Optional<TrustedSigner> signer = trust.find(kept.signer());
        if (signer.isEmpty()) {
            return List.of(
                    Sentences.reason("plugin.signer-gone", name, kept.facts().signer()));
        }
        if (signer.get().revoked().isPresent()) {
            return List.of(Sentences.reason(
                    "plugin.revoked",
                    name,
                    signer.get().name(),
                    signer.get().revoked().get()));
        }
        return kept.facts().areas().stream()
                .filter(area -> !signer.get().covers(area))
                .map(area -> Sentences.reason(
                        "plugin.foreign-area",
                        name,
                        signer.get().name(),
                        area,
                        String.join(", ", signer.get().areas())))
                .toList();
    }
}
