package id.nusakinerja.guard.internal;

import id.nusakinerja.guard.PolicyWeaver;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.weaving.WeavingHook;

/**
 * Registers the weaver itself, as a finished object: a component would be made when the first class is loaded, for which it
 * would be needed already.
 */
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class GuardActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        String[] services = {PolicyWeaver.class.getName(), WeavingHook.class.getName()};
        context.registerService(services, new DefaultPolicyWeaver(), null);
    }

    @Override
    public void stop(BundleContext context) {
        // The container takes the service back.
    }
}
