package id.nusakinerja.persistence.internal;

import id.nusakinerja.persistence.EntityModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The tables of one room as its bundle brings them.
 *
 * @param module the room's word
 * @param files migrations in the order of their names
 * @param fingerprint SHA-256 over names and texts, in hexadecimal
 */
record ModuleSchema(String module, List<SqlFile> files, String fingerprint) {

    ModuleSchema {
        files = List.copyOf(files);
    }

    static ModuleSchema of(EntityModule module) {
        List<SqlFile> files = SqlFiles.list(module.getClass(), "db/" + module.name());
        return of(module.name(), files);
    }

    static ModuleSchema of(String module, List<SqlFile> files) {
        return new ModuleSchema(module, files, fingerprint(files));
    }

    /** Compute one fingerprint for several rooms together, whatever the order in which their bundles started. */
    static String fingerprintOf(List<ModuleSchema> schemas) {
        return fingerprint(schemas.stream()
                .map(schema -> new SqlFile(schema.module(), schema.fingerprint()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList());
    }

    private static String fingerprint(List<SqlFile> files) {
        MessageDigest digest = sha256();
        for (SqlFile file : files) {
            digest.update((file.name() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
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
