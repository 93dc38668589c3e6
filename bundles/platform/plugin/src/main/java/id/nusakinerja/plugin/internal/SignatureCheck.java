package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Reason;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who signed a jar: one trusted signer, every entry, today, for its areas. Each failure has a sentence of its own. */
final class SignatureCheck {

    /** Whom the build names as signer of the bundles of a demonstration; only for a better sentence. */
    private static final String BUILD = "CN=Nusakinerja demonstration";

    private final TrustStore trust;
    private final Clock clock;

    SignatureCheck(TrustStore trust, Clock clock) {
        this.trust = trust;
        this.clock = clock;
    }

    /**
     * What the signature says.
     *
     * @param signer the certificate that signed every entry; empty when there is no such
     * @param trusted who that is; empty when nobody knows
     * @param objections why the jar may not run; empty when it may
     */
    record Finding(Optional<X509Certificate> signer, Optional<TrustedSigner> trusted, List<Reason> objections) {

        /** Whether the jar has no signature at all, as one that is still being written. */
        boolean isUnsigned() {
            return objections.size() == 1 && objections.getFirst().code().equals("plugin.unsigned");
        }
    }

    Finding look(PluginJar jar, List<String> areas) {
        Optional<Reason> broken = broken(jar);
        if (broken.isPresent()) {
            return new Finding(Optional.empty(), Optional.empty(), List.of(broken.get()));
        }
        CodeSigner signer = jar.signers().values().iterator().next().iterator().next();
        X509Certificate certificate =
                (X509Certificate) signer.getSignerCertPath().getCertificates().getFirst();
        Optional<TrustedSigner> trusted = trust.find(certificate);
        List<Reason> objections = new ArrayList<>();
        if (trusted.isEmpty()) {
            String name = certificate.getSubjectX500Principal().getName();
            objections.add(
                    name.equals(BUILD)
                            ? Sentences.reason("plugin.build-signer", jar.name())
                            : Sentences.reason(
                                    "plugin.unknown-signer", jar.name(), name, TrustedSigner.fingerprint(certificate)));
        } else {
            objections.addAll(objections(jar, trusted.get(), areas));
        }
        if (clock.instant().isBefore(certificate.getNotBefore().toInstant())) {
            objections.add(Sentences.reason("plugin.certificate-early", jar.name(), day(certificate.getNotBefore())));
        }
        if (clock.instant().isAfter(certificate.getNotAfter().toInstant())) {
            objections.add(Sentences.reason("plugin.certificate-expired", jar.name(), day(certificate.getNotAfter())));
        }
        return new Finding(Optional.of(certificate), trusted, objections);
    }

    private List<Reason> objections(PluginJar jar, TrustedSigner signer, List<String> areas) {
        List<Reason> objections = new ArrayList<>();
        signer.revoked()
                .ifPresent(
                        since -> objections.add(Sentences.reason("plugin.revoked", jar.name(), signer.name(), since)));
        signer.until()
                .filter(until -> LocalDate.now(clock).isAfter(until))
                .ifPresent(until ->
                        objections.add(Sentences.reason("plugin.trust-ended", jar.name(), signer.name(), until)));
        for (String area : areas) {
            if (!signer.covers(area)) {
                objections.add(Sentences.reason(
                        "plugin.foreign-area", jar.name(), signer.name(), area, String.join(", ", signer.areas())));
            }
        }
        return objections;
    }

    private static Optional<Reason> broken(PluginJar jar) {
        if (!jar.altered().isEmpty()) {
            return Optional.of(Sentences.reason(
                    "plugin.altered", jar.name(), jar.altered().iterator().next()));
        }
        Set<CodeSigner> all = new HashSet<>();
        jar.signers().values().forEach(all::addAll);
        if (all.isEmpty()) {
            return Optional.of(Sentences.reason("plugin.unsigned", jar.name()));
        }
        if (all.size() > 1) {
            return Optional.of(Sentences.reason("plugin.more-signers", jar.name(), all.size()));
        }
        return jar.signers().entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(entry -> Sentences.reason("plugin.unsigned-entry", jar.name(), entry));
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
