package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.shared.Registration;
import id.nusakinerja.web.vaadin.Routes;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens the gallery of parts in a container started with {@code nusakinerja.development=true}, and in no other. */
@Component(service = Gallery.class, immediate = true)
public final class Gallery {

    private final Optional<Registration> route;

    @Activate
    public Gallery(BundleContext container, @Reference Routes routes) {
        route = Boolean.parseBoolean(container.getProperty("nusakinerja.development"))
                ? Optional.of(routes.add(GalleryView.PATH, GalleryView.class, List.of()))
                : Optional.empty();
    }

    @Deactivate
    void stop() {
        route.ifPresent(Registration::remove);
    }
}
