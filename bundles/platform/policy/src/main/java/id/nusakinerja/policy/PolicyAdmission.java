package id.nusakinerja.policy;

import id.nusakinerja.kernel.Text;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says which editions of a policy may decide (OSGi service whiteboard). The {@link PolicyBook} offers what every admission
 * admits; where there is no admission, it offers nothing.
 */
@ConsumerType
public interface PolicyAdmission {

    /** Whether this edition may decide: it was verified, has passed its trials and is not in quarantine. */
    boolean admits(PolicyVersion version);

    /**
     * Find why a bundle that was offered does not run at all, for whoever asks for its policy.
     *
     * @param name {@code semarang} or {@code semarang:1.0.0}
     * @return whole sentences; empty when no such bundle was refused
     */
    default Optional<Text> findRefusal(String name) {
        return Optional.empty();
    }
}
