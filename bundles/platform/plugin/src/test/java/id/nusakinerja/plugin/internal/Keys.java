package id.nusakinerja.plugin.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** Keys made for one run of the tests, by keytool as people make theirs. */
final class Keys {

    private static final String SECRET =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    private static final Path FOLDER = folder();
    private static final Map<String, Path> MADE = new ConcurrentHashMap<>();

    private Keys() {}

    /** A key store with one key of this name. */
    static Path store(String alias, String... more) {
        return MADE.computeIfAbsent(alias, name -> {
            Path store = FOLDER.resolve(name + ".p12");
            String[] base = {
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-keystore",
                store.toString(),
                "-storepass:env",
                "SECRET"
            };
            String[] all = new String[base.length + more.length];
            System.arraycopy(base, 0, all, 0, base.length);
            System.arraycopy(more, 0, all, base.length, more.length);
            keytool(all);
            return store;
        });
    }

    static Path certificate(String alias) {
        Path certificate = FOLDER.resolve(alias + ".pem");
        if (!Files.exists(certificate)) {
            keytool(
                    "-exportcert",
                    "-rfc",
                    "-alias",
                    alias,
                    "-file",
                    certificate.toString(),
                    "-keystore",
                    store(alias).toString(),
                    "-storepass:env",
                    "SECRET");
        }
        return certificate;
    }

    /** Sign as the command does. */
    static byte[] sign(byte[] jar, String alias) {
        Path out = FOLDER.resolve("signed.jar");
        new Signing("test.jar")
                .sign(jar, store(alias), alias, SECRET.toCharArray(), out)
                .getOrThrow();
        try {
            return Files.readAllBytes(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Add a signature to those it has. */
    static byte[] signWith(ZipFile jar, String alias, String signer) {
        try {
            char[] secret = SECRET.toCharArray();
            KeyStore.PrivateKeyEntry key =
                    (KeyStore.PrivateKeyEntry) KeyStore.getInstance(store(alias).toFile(), secret)
                            .getEntry(alias, new KeyStore.PasswordProtection(secret));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new JarSigner.Builder(key)
                    .digestAlgorithm("SHA-256")
                    .signerName(signer)
                    .build()
                    .sign(jar, out);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(String... words) {
        String[] command = new String[words.length + 1];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        System.arraycopy(words, 0, command, 1, words.length);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SECRET", SECRET);
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("keys");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
