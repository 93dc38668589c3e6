package id.nusakinerja.audit.internal;

import id.nusakinerja.audit.AuditEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Chains the rows: SHA-256 over the hash of the row before and every field of this one. Each field goes in with its length,
 * so that nothing can be moved from one field to the next.
 */
final class Chain {

    private Chain() {}

    static String hash(AuditEntry entry, String previousHash) {
        List<String> fields = List.of(
                previousHash,
                Long.toString(entry.sequence()),
                entry.at().toString(),
                Long.toString(entry.accountId()),
                entry.accountName(),
                entry.actingFor().map(id -> Long.toString(id.value())).orElse(""),
                entry.action(),
                entry.subject(),
                entry.detail());
        MessageDigest digest = sha256();
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
