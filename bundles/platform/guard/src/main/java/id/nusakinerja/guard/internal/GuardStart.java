package id.nusakinerja.guard.internal;

import id.nusakinerja.guard.PolicyWeaver;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.weaving.WeavingHook;

/**
 * Puts the weaver up as it is, not as a component: every class that is loaded asks for the weavers, also those that are needed to
 * make a component.
 */
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class GuardStart implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        String[] faces = {PolicyWeaver.class.getName(), WeavingHook.class.getName()};
        context.registerService(faces, new DefaultPolicyWeaver(), null);
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service back.
    }
}
