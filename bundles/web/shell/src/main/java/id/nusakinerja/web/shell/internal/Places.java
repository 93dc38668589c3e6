package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.server.VaadinSession;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.vaadin.SessionTenant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows the place of a session, as its settings file describes it now. */
@Component(service = Places.class)
public final class Places {

    private final TenantDirectory tenants;

    @Activate
    public Places(@Reference TenantDirectory tenants) {
        this.tenants = tenants;
    }

    Place of(TenantId id) {
        return Place.of(tenants.getTenant(id));
    }

    Place of(VaadinSession session) {
        return of(SessionTenant.of(session));
    }

    Place current() {
        return of(VaadinSession.getCurrent());
    }
}
