package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.policy.PolicyBundle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder {@code trust}: a {@code <key>.properties} for each signer (name, areas, until, revoked) beside its certificate
 * {@code <key>.pem}. Read anew each time, so that a change counts at once; a broken file trusts nobody. Certificates in
 * {@code demo} are trusted for everything while a demonstration runs, and not otherwise.
 */
final class TrustStore {

    static final Pattern AREA = Pattern.compile("\\d{2}(\\.\\d{2}){0,3}");

    private static final Logger LOG = LoggerFactory.getLogger(TrustStore.class);
    private static final String ENDING = ".properties";

    private final Path folder;
    private final Optional<Path> demoCertificate;

    /** @param demoCertificate the certificate of the build; given while a demonstration may trust it */
    TrustStore(Path folder, Optional<Path> demoCertificate) {
        this.folder = folder;
        this.demoCertificate = demoCertificate;
    }

    Optional<TrustedSigner> find(X509Certificate certificate) {
        return find(TrustedSigner.fingerprint(certificate));
    }

    Optional<TrustedSigner> find(String fingerprint) {
        return list().stream()
                .filter(signer -> signer.fingerprint().equals(fingerprint))
                .findFirst();
    }

    List<TrustedSigner> list() {
        List<TrustedSigner> signers = new ArrayList<>();
        for (Path file : files(folder, ENDING)) {
            read(file).ifPresent(signers::add);
        }
        if (demoCertificate.isPresent()) {
            certificate(demoCertificate.get()).map(TrustStore::demo).ifPresent(signers::add);
            files(demoFolder(), ".pem")
                    .forEach(file -> certificate(file).map(TrustStore::demo).ifPresent(signers::add));
        }
        return signers;
    }

    /** Keep the certificate of a demonstration, so that its data can be shown again after the next build. */
    void addDemo(Path certificate) {
        certificate(certificate).ifPresent(each -> {
            Path kept = demoFolder().resolve(TrustedSigner.fingerprint(each) + ".pem");
            try {
                if (!Files.exists(kept)) {
                    SafeFiles.write(kept, Files.readAllBytes(certificate));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Trust a certificate.
     *
     * @param certificate X.509, PEM or DER
     * @param areas at least one
     */
    Outcome<TrustedSigner> add(Path certificate, String name, List<String> areas, Optional<LocalDate> until) {
        Optional<X509Certificate> read = certificate(certificate);
        if (read.isEmpty()) {
            return Sentences.refused("trust.no-certificate", certificate.toString());
        }
        for (String area : areas) {
            if (!AREA.matcher(area).matches()) {
                return Sentences.refused("trust.bad-area", area);
            }
        }
        TrustedSigner signer = new TrustedSigner(name, areas, until, Optional.empty(), read.get());
        String key = signer.fingerprint().substring(0, 16);
        Properties values = new Properties();
        values.setProperty("name", name);
        values.setProperty("areas", String.join(" ", areas));
        until.ifPresent(day -> values.setProperty("until", day.toString()));
        try {
            SafeFiles.write(folder.resolve(key + ".pem"), Files.readAllBytes(certificate));
            SafeFiles.write(folder.resolve(key + ENDING), text(values));
        } catch (IOException e) {
            return Sentences.refused("trust.not-written", folder.toString());
        }
        return Outcome.done(signer);
    }

    private static TrustedSigner demo(X509Certificate certificate) {
        return new TrustedSigner(
                "Kunci demonstrasi", List.of(PolicyBundle.EVERYWHERE), Optional.empty(), Optional.empty(), certificate);
    }

    private Path demoFolder() {
        return folder.resolve("demo");
    }

    private static byte[] text(Properties values) throws IOException {
        StringWriter text = new StringWriter();
        values.store(text, null);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<TrustedSigner> read(Path file) {
        Properties values = new Properties();
        String certificate = file.getFileName().toString().replace(ENDING, ".pem");
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
            List<String> areas = List.of(values.getProperty("areas", "").strip().split("[ ,]+"));
            if (!areas.stream().allMatch(area -> AREA.matcher(area).matches())) {
                throw new IllegalArgumentException("areas");
            }
            return certificate(file.resolveSibling(certificate))
                    .map(each -> new TrustedSigner(
                            values.getProperty("name", ""), areas, day(values, "until"), day(values, "revoked"), each));
        } catch (IOException | RuntimeException e) {
            LOG.error("{}: this signer is trusted for nothing, its file is at fault ({})", file, e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Properties values, String key) {
        return Optional.ofNullable(values.getProperty(key))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse);
    }

    private static Optional<X509Certificate> certificate(Path file) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return Optional.of(
                    (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file))));
        } catch (CertificateException | IOException e) {
            LOG.error("{}: no certificate can be read ({})", file, e.getMessage());
            return Optional.empty();
        }
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
