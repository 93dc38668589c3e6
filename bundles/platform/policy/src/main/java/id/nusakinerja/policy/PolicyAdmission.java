package id.nusakinerja.policy;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says which editions of a policy may decide (OSGi service whiteboard). The {@link PolicyBook} offers what every admission
 * admits; where there is no admission, it offers nothing.
 */
@ConsumerType
public interface PolicyAdmission {

    /** Whether this edition may decide: it was verified, has passed its trials and is not in quarantine. */
    boolean admits(PolicyVersion version);
}
