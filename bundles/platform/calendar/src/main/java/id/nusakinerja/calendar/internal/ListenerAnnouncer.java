package id.nusakinerja.calendar.internal;

import id.nusakinerja.policy.PolicyListener;
import java.util.Collection;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Looks for the listeners when there is something to tell: some of them may need the calendar to come into being. */
@Component
public final class ListenerAnnouncer implements Announcer {

    private final BundleContext context;

    @Activate
    public ListenerAnnouncer(BundleContext context) {
        this.context = context;
    }

    @Override
    public void announce() {
        for (ServiceReference<PolicyListener> reference : references()) {
            PolicyListener listener = context.getService(reference);
            if (listener != null) {
                try {
                    listener.policiesChanged();
                } finally {
                    context.ungetService(reference);
                }
            }
        }
    }

    private Collection<ServiceReference<PolicyListener>> references() {
        try {
            return context.getServiceReferences(PolicyListener.class, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter, and yet a filter at fault.", e);
        }
    }
}
