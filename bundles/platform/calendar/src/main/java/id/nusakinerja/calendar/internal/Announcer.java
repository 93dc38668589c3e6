package id.nusakinerja.calendar.internal;

import id.nusakinerja.policy.PolicyListener;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Tells who listens that a calendar was changed. */
@Component(service = Announcer.class)
public final class Announcer {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<PolicyListener> listeners = List.of();

    void announce() {
        listeners.forEach(PolicyListener::policiesChanged);
    }
}
