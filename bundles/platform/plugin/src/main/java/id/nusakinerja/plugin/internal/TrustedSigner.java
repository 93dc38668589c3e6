package id.nusakinerja.plugin.internal;

import id.nusakinerja.policy.PolicyBundle;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Who may sign, and for which areas.
 *
 * @param name as people know it, for example {@code Bagian Organisasi Kota Semarang}
 * @param areas Kemendagri codes; {@code 33} covers {@code 33.74}, {@code 00} everything
 * @param until the last day on which bundles are taken in that it signed; empty as long as the certificate is valid
 * @param revoked since when nothing that it signed may run; empty when it was never revoked
 * @param certificate exactly this one: a chain to somebody else proves nothing here
 */
record TrustedSigner(
        String name,
        List<String> areas,
        Optional<LocalDate> until,
        Optional<LocalDate> revoked,
        X509Certificate certificate) {

    boolean covers(String area) {
        return areas.stream()
                .anyMatch(mine ->
                        mine.equals(PolicyBundle.EVERYWHERE) || mine.equals(area) || area.startsWith(mine + "."));
    }

    /** The last day on which it may sign: that of the certificate, or of the trust where that ends before. */
    LocalDate lastDay() {
        LocalDate end =
                certificate.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        return until.filter(end::isAfter).orElse(end);
    }

    String fingerprint() {
        return fingerprint(certificate);
    }

    static String fingerprint(X509Certificate certificate) {
        try {
            return Hex.sha256(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate that was read has no bytes.", e);
        }
    }
}
