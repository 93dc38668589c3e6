package id.nusakinerja.guard.internal;

import id.nusakinerja.guard.Meter;
import id.nusakinerja.guard.PolicyWeaver;
import org.osgi.framework.hooks.weaving.WeavingException;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/** Weaves every class of a bundle that says it is a policy. What cannot be woven is not loaded. */
public final class DefaultPolicyWeaver implements PolicyWeaver, WeavingHook {

    /** The capability by which a bundle says so. */
    private static final String POLICY = "nusakinerja.policy";

    @Override
    public void weave(WovenClass woven) {
        boolean isPolicy = !woven.getBundleWiring()
                .getRevision()
                .getDeclaredCapabilities(POLICY)
                .isEmpty();
        if (isPolicy) {
            try {
                woven.setBytes(ClassWeaver.weave(woven.getBytes()));
            } catch (RuntimeException problem) {
                throw new WeavingException("Cannot put (" + woven.getClassName() + ") under guard.", problem);
            }
            woven.getDynamicImports().add(Meter.class.getPackageName());
        }
    }

    @Override
    public boolean covers(Class<?> type) {
        return ClassWeaver.isWoven(type);
    }
}
