import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jdk.security.jarsigner.JarSigner;

/**
 * Signs the plugins of the distribution with a key made on the spot, and leaves its certificate beside the settings. The key
 * itself is gone when this ends, so that nobody can sign anything else with it. A signature holds chance and the hour: who
 * builds a second time to compare names the first distribution in {@code NUSAKINERJA_SIGNED_LIKE}, whose signatures are then
 * taken over. The same content under them gives the same bytes, another one does not.
 *
 * <p>Arguments: the folder of the jars, the file for the certificate.
 */
final class SignPlugins {

    private static final String ALIAS = "build";

    private SignPlugins() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, GeneralSecurityException {
        Path jars = Path.of(arguments[0]);
        Path certificate = Path.of(arguments[1]);
        Files.createDirectories(certificate.getParent());
        String like = System.getenv("NUSAKINERJA_SIGNED_LIKE");
        if (like != null) {
            takeOver(Path.of(like), jars, certificate);
            return;
        }
        Path folder = Files.createTempDirectory("nusakinerja-key");
        Path keyStore = folder.resolve("key.p12");
        try {
            String password = HexFormat.of().formatHex(random());
            KeyStore.PrivateKeyEntry key = makeKey(keyStore, password);
            List<Path> plugins = list(jars);
            for (Path plugin : plugins) {
                Files.write(plugin, withoutHour(signed(plugin, key)));
            }
            Files.writeString(
                    certificate,
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder(64, new byte[] {'\n'})
                                    .encodeToString(key.getCertificate().getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
            System.out.println(plugins.size() + " plugins signed for demonstrations");
        } finally {
            Files.deleteIfExists(keyStore);
            Files.delete(folder);
        }
    }

    private static List<Path> list(Path jars) throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void takeOver(Path first, Path jars, Path certificate) throws IOException {
        for (Path plugin : list(jars)) {
            Path model = first.resolve("plugins").resolve(plugin.getFileName());
            Files.write(plugin, withoutHour(signedLike(plugin, model)));
        }
        Files.copy(first.resolve("conf").resolve(certificate.getFileName()), certificate, REPLACE_EXISTING);
    }

    /** The files of the signature come first, as the signer puts them. Another manifest stays as it is, and shows. */
    private static byte[] signedLike(Path jar, Path model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile own = new ZipFile(jar.toFile());
                ZipFile other = new ZipFile(model.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            boolean same = manifest(own).getMainAttributes().equals(manifest(other).getMainAttributes());
            for (ZipEntry entry : same ? List.copyOf(Collections.list(other.entries())) : List.<ZipEntry>of()) {
                if (entry.getName().matches("META-INF/(MANIFEST\\.MF|SIGNER\\.[A-Z]+)")) {
                    copy(other, entry, out);
                }
            }
            for (ZipEntry entry : Collections.list(own.entries())) {
                if (!same || !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    copy(own, entry, out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static Manifest manifest(ZipFile jar) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(JarFile.MANIFEST_NAME))) {
            return new Manifest(in);
        }
    }

    private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = from.getInputStream(entry)) {
            in.transferTo(out);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** Valid from long ago: a demonstration may play on another day. */
    private static KeyStore.PrivateKeyEntry makeKey(Path keyStore, String password)
            throws IOException, InterruptedException, GeneralSecurityException {
        ProcessBuilder keytool = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", ALIAS, "-keyalg", "EC", "-groupname", "secp256r1",
                "-dname", "CN=Nusakinerja demonstration", "-startdate", "2020/01/01 00:00:00", "-validity", "36500",
                "-storetype", "PKCS12", "-keystore", keyStore.toString(), "-storepass:env", "KEY_PASSWORD");
        keytool.environment().put("KEY_PASSWORD", password);
        Process process = keytool.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
        char[] secret = password.toCharArray();
        return (KeyStore.PrivateKeyEntry) KeyStore.getInstance(keyStore.toFile(), secret)
                .getEntry(ALIAS, new KeyStore.PasswordProtection(secret));
    }

    /** A build leaves no hour behind; the signature does not cover that of its own files. */
    private static byte[] withoutHour(byte[] jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LocalDateTime.of(2026, Month.NOVEMBER, 21, 0, 0));
                out.putNextEntry(copy);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] signed(Path jar, KeyStore.PrivateKeyEntry key) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(jar.toFile())) {
            new JarSigner.Builder(
                            key.getPrivateKey(),
                            CertificateFactory.getInstance("X.509").generateCertPath(List.of(key.getCertificate())))
                    .digestAlgorithm("SHA-256")
                    .signerName("SIGNER")
                    .build()
                    .sign(in, out);
        }
        return out.toByteArray();
    }
}
