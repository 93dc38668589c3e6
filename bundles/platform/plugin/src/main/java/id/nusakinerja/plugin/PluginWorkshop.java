package id.nusakinerja.plugin;

import id.nusakinerja.kernel.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the command line does with plugins (OSGi service). It asks for no actor: whoever may run a command on this machine may
 * write its data folder. In a running server it changes nothing; people use the {@link PluginService} there.
 */
@ProviderType
public interface PluginWorkshop {

    /**
     * Try a bundle as {@link PluginService#install} would, and let go of it again.
     *
     * @param mayBeUnsigned whether to look at all but the signature, as for a bundle that is still being written
     */
    Outcome<PluginFacts> tryOut(Path jar, boolean mayBeUnsigned);

    /** Take a bundle into the data folder that the command was given. Refused in a running server. */
    Outcome<Plugin> install(Path jar);

    /**
     * Sign a bundle, in place of any signature it has. Refused when file, key or password do not fit, or this Java cannot sign.
     *
     * @param password of the key store and the key; overwritten with blanks afterwards
     * @param out the signed bundle; may be the same file
     */
    Outcome<Path> sign(Path jar, Path keyStore, String alias, char[] password, Path out);

    /**
     * Trust a certificate, in the data folder; a running server sees it within a second.
     *
     * @param certificate X.509, PEM or DER
     * @param name of the signer, as people shall read it
     * @param areas Kemendagri codes; {@code 33} covers {@code 33.74}, {@code 00} everything
     * @param until the last day on which bundles with this signature are taken in; empty as long as the certificate is valid
     * @return who is trusted from now on; its fingerprint is to be compared
     */
    Outcome<PluginSigner> trust(Path certificate, String name, List<String> areas, Optional<LocalDate> until);

    /** List the latest lines of the log, newest first. */
    List<PluginEvent> listLog(int limit);

    /** Check the whole log. */
    LogCheck verifyLog();
}
