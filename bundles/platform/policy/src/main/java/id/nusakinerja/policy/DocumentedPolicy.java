package id.nusakinerja.policy;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A policy that shows its data file, so that its articles can be read and a key that no rule uses is
 * found. Pure. Only the contract and pages about a policy ask for it; no decision does.
 */
@ConsumerType
public interface DocumentedPolicy {

    /** The data file as the policy read it when it was created. */
    PolicyParameters numbers();
}
