package id.nusakinerja.web.vaadin.internal;

import java.util.Map;
import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.AtmosphereRequest;
import org.atmosphere.util.EndpointMapper;
import org.jspecify.annotations.Nullable;

/**
 * Leads every push socket to the one handler there is. Atmosphere's own mapper looks at the address, and knows none
 * below a tenant. Made by Atmosphere itself, by name.
 */
public final class OnePushHandler<U> implements EndpointMapper<U> {

    @Override
    public void configure(AtmosphereConfig config) {}

    @Override
    public @Nullable U map(AtmosphereRequest request, Map<String, U> handlers) {
        return only(handlers);
    }

    @Override
    public @Nullable U map(String path, Map<String, U> handlers) {
        return only(handlers);
    }

    private static <U> @Nullable U only(Map<String, U> handlers) {
        return handlers.values().stream().findFirst().orElse(null);
    }
}
