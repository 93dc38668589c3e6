package id.nusakinerja.web.vaadin.internal;

import java.util.Map;
import org.atmosphere.cpr.AtmosphereRequest;
import org.atmosphere.util.DefaultEndpointMapper;

/**
 * Gives every push connection to the one handler there is.
 *
 * <p>The push library would look for it by the path, but knows the path of a socket only as the template it was registered
 * with, which matches no handler. It makes this class by its name, so it is public and has a constructor without arguments.
 */
public final class PushMapper<U> extends DefaultEndpointMapper<U> {

    @Override
    public U map(AtmosphereRequest request, Map<String, U> handlers) {
        return map("", handlers);
    }

    @Override
    public U map(String path, Map<String, U> handlers) {
        return handlers.values().iterator().next();
    }
}
