package id.nusakinerja.identity.internal;

import id.nusakinerja.kernel.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The one-time tokens of first administrators, one small file a tenant in the data folder. A file holds the hash of the
 * token, never the token: whoever lost it restarts the container and reads a new one. No database is opened for it.
 */
final class SetupTokens {

    private static final int GROUPS = 5;
    private static final String USED = "used";

    private final Path folder;

    SetupTokens(Path folder) {
        this.folder = folder;
    }

    /** Does this tenant still wait for its token to be used? */
    boolean isWaiting(TenantId tenant) {
        return !read(tenant).equals(USED);
    }

    /** Make a new token; the one before is worth nothing from now on. */
    String issue(TenantId tenant) {
        String token = IssuedPasswords.make(GROUPS);
        write(tenant, hash(token));
        return token;
    }

    boolean matches(TenantId tenant, String token) {
        byte[] known = read(tenant).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(known, hash(token).getBytes(StandardCharsets.UTF_8));
    }

    void use(TenantId tenant) {
        write(tenant, USED);
    }

    private String read(TenantId tenant) {
        try {
            Path file = fileOf(tenant);
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(TenantId tenant, String content) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    fileOf(tenant), content + "\n", StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path fileOf(TenantId tenant) {
        return folder.resolve(tenant.value());
    }

    private static String hash(String token) {
        String signs = token.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
