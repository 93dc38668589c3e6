package id.nusakinerja.guard;

import org.osgi.annotation.versioning.ProviderType;

/** Weaves the classes of policy bundles as they are loaded (OSGi service). Whoever lets a policy run needs it to be there. */
@ProviderType
public interface PolicyWeaver {

    /** Was this class woven? If not, it could run for ever. */
    boolean covers(Class<?> type);
}
