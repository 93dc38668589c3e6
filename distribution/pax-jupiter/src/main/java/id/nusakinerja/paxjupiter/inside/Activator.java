package id.nusakinerja.paxjupiter.inside;

import java.util.Map;
import org.ops4j.pax.exam.ProbeInvoker;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Offers the runner to Pax Exam, which looks for exactly this interface and signature. */
public final class Activator implements BundleActivator {

    /** The value of {@code Probe-Signature} under which the build calls the runner. */
    public static final String SIGNATURE = "nusakinerja-jupiter";

    @Override
    public void start(BundleContext context) {
        context.registerService(
                ProbeInvoker.class,
                new JupiterRunner(context),
                FrameworkUtil.asDictionary(Map.of("Probe-Signature", SIGNATURE)));
    }

    @Override
    public void stop(BundleContext context) {
        // The framework withdraws the service.
    }
}
