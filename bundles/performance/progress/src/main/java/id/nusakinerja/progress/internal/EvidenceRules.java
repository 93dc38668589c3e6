package id.nusakinerja.progress.internal;

import static id.nusakinerja.progress.internal.ProgressWords.reason;

import id.nusakinerja.kernel.Reason;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What evidence must be before it is stored. */
final class EvidenceRules {

    private static final long MEGABYTE = 1024L * 1024;

    private EvidenceRules() {}

    static List<Reason> objectionsTo(String name, byte[] content, long limit) {
        List<Reason> reasons = new ArrayList<>();
        if (name.isBlank()) {
            reasons.add(reason("progress.evidence-name"));
        }
        if (content.length == 0) {
            reasons.add(reason("progress.evidence-empty"));
        } else if (content.length > limit) {
            reasons.add(reason("progress.evidence-too-large", limit / MEGABYTE));
        } else if (FileKind.find(content).isEmpty()) {
            reasons.add(reason("progress.evidence-kind"));
        }
        return reasons;
    }

    static List<Reason> objectionsTo(String name, String address) {
        List<Reason> reasons = new ArrayList<>();
        if (name.isBlank()) {
            reasons.add(reason("progress.evidence-name"));
        }
        if (!isWebAddress(address)) {
            reasons.add(reason("progress.bad-address"));
        }
        return reasons;
    }

    /** Only addresses that a browser opens as a page: no script, no file of the reader's own machine. */
    static boolean isWebAddress(String address) {
        try {
            URI uri = URI.create(address.strip());
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "This Java has no SHA-256.\nMaybe its security providers were cut down.", e);
        }
    }
}
