package id.nusakinerja.policy.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** Fingerprints the bundle of a policy, so that a receipt can say which program decided. */
final class BundleDigest {

    private BundleDigest() {}

    /** Of the jar file where the bundle came from a file, else over its entries. */
    static String of(Bundle bundle) {
        try {
            Optional<Path> jar = jarOf(bundle);
            if (jar.isPresent()) {
                return "sha256:" + Sha256.hexOf(Files.readAllBytes(jar.get()));
            }
            return "sha256-entries:" + overEntries(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> jarOf(Bundle bundle) {
        String location = bundle.getLocation();
        String address = location.startsWith("reference:") ? location.substring("reference:".length()) : location;
        if (!address.startsWith("file:")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(URI.create(address))).filter(Files::isRegularFile);
        } catch (IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }

    /** Name, length and bytes of each entry in the order of their names. */
    private static String overEntries(Bundle bundle) throws IOException {
        Enumeration<URL> found = bundle.findEntries("/", "*", true);
        List<URL> entries = found == null ? List.of() : Collections.list(found);
        MessageDigest digest = Sha256.start();
        for (URL entry :
                entries.stream().sorted(Comparator.comparing(URL::getPath)).toList()) {
            if (entry.getPath().endsWith("/")) {
                continue;
            }
            try (InputStream stream = entry.openStream()) {
                byte[] content = stream.readAllBytes();
                digest.update(entry.getPath().getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(Integer.BYTES)
                        .putInt(content.length)
                        .array());
                digest.update(content);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
