package id.nusakinerja.tests.policies;

import id.nusakinerja.tests.Installation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/**
 * A key made for one run of the tests, by keytool as people make theirs.
 *
 * @param store the key store; its only alias is {@link #ALIAS}
 * @param certificate what others may know of it
 * @param secret a file with the password
 */
public record SigningKey(Path store, Path certificate, Path secret) {

    public static final String ALIAS = "kota";

    /**
     * Make a key.
     *
     * @param more further words for keytool, such as a validity
     */
    public static SigningKey make(String name, String... more) {
        Path folder = Installation.newFolder("key");
        SigningKey key = new SigningKey(folder.resolve("key.p12"), folder.resolve("key.pem"), folder.resolve("secret"));
        String secret = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        try {
            Files.writeString(key.secret, secret);
            List<String> words = new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name));
            words.addAll(List.of(more));
            key.keytool(words);
            key.keytool(List.of("-exportcert", "-rfc", "-file", key.certificate.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return key;
    }

    /** Sign a jar, beside the signatures it has. */
    byte[] sign(byte[] jar, String signer) {
        try {
            char[] password = Files.readString(secret).toCharArray();
            KeyStore.PrivateKeyEntry entry = (KeyStore.PrivateKeyEntry) KeyStore.getInstance(store.toFile(), password)
                    .getEntry(ALIAS, new KeyStore.PasswordProtection(password));
            Path file = Files.write(store.resolveSibling("unsigned.jar"), jar);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipFile in = new ZipFile(file.toFile())) {
                new JarSigner.Builder(entry)
                        .digestAlgorithm("SHA-256")
                        .signerName(signer)
                        .build()
                        .sign(in, out);
            }
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] sign(byte[] jar) {
        return sign(jar, "SIGNER");
    }

    private void keytool(List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(words);
        command.addAll(List.of("-alias", ALIAS, "-keystore", store.toString(), "-storepass:file", secret.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
