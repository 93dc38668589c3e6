package id.nusakinerja.web.vaadin.internal;

import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;

/** The servlet context of all pages. It knows content types, and never gives out an entry of a bundle by itself. */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {"osgi.http.whiteboard.context.name=" + WebContext.NAME, "osgi.http.whiteboard.context.path=/"})
public final class WebContext extends ServletContextHelper {

    static final String NAME = "nusakinerja";

    @Activate
    public WebContext(ComponentContext component) {
        super(component.getUsingBundle());
    }

    @Override
    public @Nullable String getMimeType(String name) {
        return MimeTypes.of(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }
}
