package id.nusakinerja.identity;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/** How long a session may last (settings of the installation, read by the web bridge). */
@ProviderType
public interface SessionLimits {

    /** A session without any request ends after this. */
    Duration idle();

    /** Every session ends after this, busy or not. */
    Duration absolute();
}
