package id.nusakinerja.plugin;

import java.time.LocalDate;
import java.util.List;

/**
 * Whose bundles are taken in, for which areas, how long.
 *
 * @param fingerprint SHA-256 of the certificate in hex
 * @param name as people read it, for example {@code Kota Semarang}
 * @param areas Kemendagri codes; {@code 33} covers {@code 33.74}, {@code 00} everything
 * @param lastDay on which bundles with this signature are taken in: that of the trust, or of the certificate where it ends before
 */
public record PluginSigner(String fingerprint, String name, List<String> areas, LocalDate lastDay) {

    public PluginSigner {
        areas = List.copyOf(areas);
    }
}
