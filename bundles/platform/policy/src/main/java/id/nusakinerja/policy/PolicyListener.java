package id.nusakinerja.policy;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears that something about policies became different: one came or went, a calendar was changed, decisions were suspended
 * (OSGi service whiteboard). It asks for what it needs itself, soon and not on the caller's thread when that takes long.
 */
@ConsumerType
public interface PolicyListener {

    void policiesChanged();
}
