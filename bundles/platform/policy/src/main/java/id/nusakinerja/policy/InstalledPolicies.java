package id.nusakinerja.policy;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The editions whose components run, admitted or not (OSGi service): for those who try an edition before anybody may choose
 * it. Decisions ask the {@link PolicyBook}.
 */
@ProviderType
public interface InstalledPolicies {

    /** List them by id, then version; the newest of one id comes last. */
    List<InstalledPolicy> listInstalled();
}
