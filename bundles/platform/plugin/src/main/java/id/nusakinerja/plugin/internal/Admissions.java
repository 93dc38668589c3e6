package id.nusakinerja.plugin.internal;

import id.nusakinerja.policy.PolicyAdmission;
import id.nusakinerja.policy.PolicyListener;
import id.nusakinerja.policy.PolicyVersion;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The editions that passed; by their digest, since a version is only a name. */
@Component(service = {PolicyAdmission.class, Admissions.class})
public final class Admissions implements PolicyAdmission {

    private static final Logger LOG = LoggerFactory.getLogger(Admissions.class);

    private final Set<String> digests = ConcurrentHashMap.newKeySet();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile Collection<PolicyListener> listeners = List.of();

    @Override
    public boolean admits(PolicyVersion version) {
        return digests.contains(version.digest());
    }

    void admit(String digest) {
        digests.add(digest);
    }

    void withdraw(String digest) {
        digests.remove(digest);
    }

    /** Tell everybody that something came, went or stopped; who stumbles over it does not stop the others. */
    void announce() {
        for (PolicyListener listener : listeners) {
            try {
                listener.policiesChanged();
            } catch (RuntimeException e) {
                LOG.error(
                        "{} could not follow a change of policies",
                        listener.getClass().getName(),
                        e);
            }
        }
    }
}
