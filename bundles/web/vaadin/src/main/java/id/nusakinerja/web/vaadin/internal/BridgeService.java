package id.nusakinerja.web.vaadin.internal;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.internal.ReflectionCache;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.shared.Registration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * Vaadin's service, made to find its sessions from a WebSocket too.
 *
 * <p>The HTTP whiteboard gives servlets a wrapper of the session whose attributes are those of one context, while the
 * handshake of a WebSocket carries the container's own session, in which Vaadin then finds nothing and calls the session
 * expired. So sessions are also kept by the container's session id; that both sides see the same id needs
 * {@code org.apache.felix.http.session.uniqueid=false}.
 */
final class BridgeService extends VaadinServletService {

    static final String PINNING = "com.vaadin.flow.component.internal.ComponentMetaData";

    private final transient Map<String, VaadinSession> byId = new ConcurrentHashMap<>();

    BridgeService(VaadinServlet servlet, DeploymentConfiguration configuration) {
        super(servlet, configuration);
        addSessionDestroyListener(event -> byId.values().remove(event.getSession()));
    }

    /**
     * Leaves out the listeners by which Vaadin would hold every component class it ever saw until the service ends, and with
     * it the class loader of a stopped bundle. Their work, clearing a cache, is done in {@link #destroy}.
     */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith(PINNING) ? () -> {} : super.addServiceDestroyListener(listener);
    }

    @Override
    public void destroy() {
        super.destroy();
        byId.clear();
        ReflectionCache.clearAll();
    }

    @Override
    protected void setDefaultClassLoader() {
        setClassLoader(BridgeService.class.getClassLoader());
    }

    @Override
    protected void writeToHttpSession(WrappedSession http, VaadinSession session) {
        super.writeToHttpSession(http, session);
        byId.values().remove(session);
        byId.put(http.getId(), session);
    }

    @Override
    protected void handleSessionExpired(VaadinRequest request, VaadinResponse response) throws ServiceException {
        Optional<String> address =
                request instanceof HttpServletRequest http ? SecondRequest.addressFor(http) : Optional.empty();
        if (address.isEmpty()) {
            super.handleSessionExpired(request, response);
            return;
        }
        try {
            response.setHeader("Cache-Control", "no-store");
            ((HttpServletResponse) response).sendRedirect(address.get());
        } catch (IOException e) {
            throw new ServiceException(e);
        }
    }

    /** The container's own session must not become the session's wrapper, as the inherited method would have it. */
    @Override
    protected @Nullable VaadinSession loadSession(WrappedSession http) {
        VaadinSession known = byId.get(http.getId());
        return known != null && super.readFromHttpSession(http) == null ? known : super.loadSession(http);
    }

    @Override
    protected @Nullable VaadinSession readFromHttpSession(WrappedSession http) {
        VaadinSession session = super.readFromHttpSession(http);
        return session != null ? session : byId.get(http.getId());
    }

    @Override
    protected @Nullable Lock getSessionLock(WrappedSession http) {
        Lock lock = super.getSessionLock(http);
        if (lock != null) {
            return lock;
        }
        VaadinSession known = byId.get(http.getId());
        return known == null ? null : known.getLockInstance();
    }
}
