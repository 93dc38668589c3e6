package id.nusakinerja.web.vaadin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import id.nusakinerja.kernel.TenantId;

/** Says to which tenant a session or an open page belongs. It is fixed when the session begins and never changes. */
public final class SessionTenant {

    private SessionTenant() {}

    /**
     * Get the tenant of a session.
     *
     * @throws IllegalStateException when the session did not begin at a tenant's address, which no request can bring about
     */
    public static TenantId of(VaadinSession session) {
        TenantId tenant = session.getAttribute(TenantId.class);
        if (tenant == null) {
            throw new IllegalStateException("A session without a tenant.\nMaybe it was made by hand in a test: "
                    + "bind it by SessionTenant.bind first.");
        }
        return tenant;
    }

    /** Get the tenant whose page this is. */
    public static TenantId of(UI page) {
        return of(page.getSession());
    }

    /** Bind a new session to its tenant. Only the bridge calls this, and tests that make sessions by hand. */
    public static void bind(VaadinSession session, TenantId tenant) {
        session.setAttribute(TenantId.class, tenant);
    }
}
