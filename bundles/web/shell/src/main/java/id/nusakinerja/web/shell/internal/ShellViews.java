package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.Component;
import id.nusakinerja.web.vaadin.ComponentFactory;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Makes the shell's own pages with what they need. */
@org.osgi.service.component.annotations.Component
public final class ShellViews implements ComponentFactory {

    private final Map<Class<?>, Supplier<Component>> makers;

    @Activate
    public ShellViews(
            @Reference Screens screens,
            @Reference HomeParts parts,
            @Reference SignedIn signedIn,
            @Reference Places places,
            @Reference Pages pages) {
        makers = Map.of(
                Frame.class, () -> new Frame(screens, parts, signedIn, places.current(), pages),
                HomeView.class, () -> new HomeView(parts, signedIn, places.current(), pages.clock()),
                SignInView.class, () -> new SignInView(pages.entrance(), places.current(), pages.warnings()),
                RefusalView.class, () -> new RefusalView(places.current(), signedIn),
                NotAllowedView.class, () -> new NotAllowedView(places.current()),
                NotFoundView.class, NotFoundView::new,
                GalleryView.class, GalleryView::new,
                ErrorView.class, () -> new ErrorView(pages.mishaps()));
    }

    @Override
    public <T> Optional<T> create(Class<T> type) {
        return Optional.ofNullable(makers.get(type)).map(maker -> type.cast(maker.get()));
    }
}
