package id.nusakinerja.web.vaadin.internal;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import id.nusakinerja.kernel.TenantId;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that shows Vaadin the tenant's address as if an application of its own were deployed there.
 *
 * <p>The tenant is the context path, so every address that Vaadin computes (scripts, push, downloads) lies below
 * {@code /<tenant>/}, and so does the session cookie: two tenants in one browser have two sessions that never meet.
 */
final class TenantRequest extends HttpServletRequestWrapper {

    private static final String TENANT = "id.nusakinerja.tenant";

    private final TenantId tenant;
    private final @Nullable String page;
    private final HttpServletResponse response;

    TenantRequest(HttpServletRequest request, HttpServletResponse response, TenantId tenant, @Nullable String page) {
        super(request);
        this.response = response;
        this.tenant = tenant;
        this.page = page;
    }

    /** Get the tenant whose address was asked; empty for a request that did not come through the servlet. */
    static Optional<TenantId> of(VaadinRequest request) {
        ServletRequest inner = request instanceof VaadinServletRequest wrapped ? wrapped.getHttpServletRequest() : null;
        while (inner instanceof ServletRequestWrapper wrapper) {
            if (inner instanceof TenantRequest ours) {
                return Optional.of(ours.tenant);
            }
            inner = wrapper.getRequest();
        }
        return Optional.empty();
    }

    /** Whether the request brings a session that began at another tenant's address, which no honest browser does. */
    boolean bringsForeignSession() {
        HttpSession session = super.getSession(false);
        return session != null && !tenant.value().equals(session.getAttribute(TENANT));
    }

    @Override
    public String getContextPath() {
        return "/" + tenant.value();
    }

    @Override
    public String getServletPath() {
        return "";
    }

    @Override
    public @Nullable String getPathInfo() {
        return page;
    }

    @Override
    public HttpSession getSession() {
        HttpSession known = super.getSession(false);
        return known != null ? known : begin();
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        return create ? getSession() : super.getSession(false);
    }

    private HttpSession begin() {
        HttpSession fresh = super.getSession(true);
        fresh.setAttribute(TENANT, tenant.value());
        SessionCookie.narrow(response, getContextPath(), isSecure());
        return fresh;
    }

    @Override
    public String changeSessionId() {
        String id = super.changeSessionId();
        SessionCookie.narrow(response, getContextPath(), isSecure());
        return id;
    }
}
