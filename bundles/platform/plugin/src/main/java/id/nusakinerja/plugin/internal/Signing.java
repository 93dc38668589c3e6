package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import jdk.security.jarsigner.JarSignerException;

/** Signs a jar as {@code jarsigner} does. What was signed before loses that signature: one jar, one signer. */
final class Signing {

    private final String name;

    /** @param name of the jar, for the sentences */
    Signing(String name) {
        this.name = name;
    }

    Outcome<Path> sign(byte[] jar, Path keyStore, String alias, char[] password, Path out) {
        try {
            Optional<KeyStore.PrivateKeyEntry> key = key(keyStore, alias, password);
            if (key.isEmpty()) {
                return Sentences.refused("sign.no-key", keyStore.toString(), alias);
            }
            byte[] signed = Staged.with(unsigned(jar), file -> signed(file, key.get()));
            SafeFiles.write(out.toAbsolutePath(), signed);
            return Outcome.done(out);
        } catch (IOException | GeneralSecurityException e) {
            return Sentences.refused("sign.no-keystore", keyStore.toString());
        } catch (JarSignerException e) {
            return Sentences.refused("sign.failed", name, String.valueOf(e.getMessage()));
        } catch (NoClassDefFoundError e) {
            return Sentences.refused("sign.no-jarsigner", System.getProperty("java.home", ""));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static Optional<KeyStore.PrivateKeyEntry> key(Path keyStore, String alias, char[] password)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(keyStore.toFile(), password);
        return store.getEntry(alias, new KeyStore.PasswordProtection(password))
                        instanceof KeyStore.PrivateKeyEntry entry
                ? Optional.of(entry)
                : Optional.empty();
    }

    private byte[] signed(Path jar, KeyStore.PrivateKeyEntry key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(jar.toFile())) {
            JarSigner signer = new JarSigner.Builder(
                            key.getPrivateKey(),
                            CertificateFactory.getInstance("X.509")
                                    .generateCertPath(List.of(key.getCertificateChain())))
                    .digestAlgorithm("SHA-256")
                    .signerName("SIGNER")
                    .build();
            signer.sign(in, out);
        } catch (IOException | GeneralSecurityException e) {
            throw new JarSignerException(String.valueOf(e.getMessage()), e);
        }
        return out.toByteArray();
    }

    private byte[] unsigned(byte[] jar) {
        return Staged.with(jar, file -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JarFile in = new JarFile(file.toFile(), false)) {
                Manifest manifest = in.getManifest();
                if (manifest == null) {
                    throw new JarSignerException("no manifest", new IOException(name));
                }
                manifest.getEntries().clear();
                try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
                    for (JarEntry entry : in.stream().toList()) {
                        if (!entry.isDirectory() && !PluginJar.isOfSignature(entry.getName())) {
                            JarEntry copy = new JarEntry(entry.getName());
                            copy.setTime(entry.getTime());
                            out.putNextEntry(copy);
                            in.getInputStream(entry).transferTo(out);
                        }
                    }
                }
            } catch (IOException e) {
                throw new JarSignerException(String.valueOf(e.getMessage()), e);
            }
            return bytes.toByteArray();
        });
    }
}
