package id.nusakinerja.web.vaadin.internal;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.HttpConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Makes an open connection cost little memory: without this, each keeps a table of the headers it has seen, 96 KiB, about as
 * much as a session with its page.
 *
 * <p>No setting of Felix reaches the web server's own. A request knows it, so the first one changes it for all connections
 * that are made after it.
 */
@Component(
        property = {
            "osgi.http.whiteboard.listener=true",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=" + WebContext.NAME + ")"
        })
public final class LightConnections implements ServletRequestListener {

    @Activate
    public LightConnections() {}

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpConfiguration connections = ServletContextRequest.getServletContextRequest(event.getServletRequest())
                .getConnectionMetaData()
                .getHttpConfiguration();
        if (connections.getHeaderCacheSize() > 0) {
            connections.setHeaderCacheSize(0);
        }
    }
}
