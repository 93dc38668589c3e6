package id.nusakinerja.plugin;

import id.nusakinerja.kernel.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An installed plugin.
 *
 * @param facts what it is
 * @param state how it stands
 * @param reasons why it does not run; empty when it does
 * @param file the name it came in under
 * @param since when it was installed
 * @param signedUntil the last day on which its signer could have signed it: later it goes on, but nothing new is taken in with
 *     that certificate; empty when it is unsigned, or the signer is not known any more
 */
public record Plugin(
        PluginFacts facts,
        PluginState state,
        List<Reason> reasons,
        String file,
        Instant since,
        Optional<LocalDate> signedUntil) {

    public Plugin {
        reasons = List.copyOf(reasons);
    }

    /** Find the day on which its signer's certificate ended, where that has come. */
    public Optional<LocalDate> findEndOfSigner(LocalDate today) {
        return signedUntil.filter(today::isAfter);
    }
}
