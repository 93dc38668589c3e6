package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyAdmission;
import id.nusakinerja.policy.PolicyListener;
import id.nusakinerja.policy.PolicyVersion;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
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

    /** A bundle that was refused; without an id when it cannot even say what it is. */
    private record Refusal(String id, String version, Text why) {

        boolean concerns(String name) {
            return id.isEmpty() || name.equals(id) || name.equals(id + ":" + version);
        }
    }

    private final Set<String> digests = ConcurrentHashMap.newKeySet();
    private final List<Refusal> refusals = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile Collection<PolicyListener> listeners = List.of();

    @Override
    public boolean admits(PolicyVersion version) {
        return digests.contains(version.digest());
    }

    @Override
    public Optional<Text> findRefusal(String name) {
        return refusals.stream()
                .filter(refusal -> refusal.concerns(name))
                .max(Comparator.comparing(Refusal::id))
                .map(Refusal::why);
    }

    /** Keep why a bundle does not run, for whoever asks for its policy. */
    void refuse(String id, String version, Text why) {
        refusals.add(new Refusal(id, version, why));
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
