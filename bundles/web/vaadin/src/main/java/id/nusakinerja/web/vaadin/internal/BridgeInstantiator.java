package id.nusakinerja.web.vaadin.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.nusakinerja.web.vaadin.ComponentFactory;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets the bundles make their own views, and takes Vaadin's listeners and translations from the OSGi registry. */
final class BridgeInstantiator extends DefaultInstantiator {

    private final Lookup lookup;

    BridgeInstantiator(VaadinService service) {
        super(service);
        lookup = service.getContext().getAttribute(Lookup.class);
    }

    /** The security policy comes last, so that it covers whatever scripts the others add to the page. */
    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        VaadinServiceInitListener last = event -> event.addIndexHtmlRequestListener(new SecurityHeaders());
        return Stream.concat(lookup.lookupAll(VaadinServiceInitListener.class).stream(), Stream.of(last));
    }

    /** Asks each time: the inherited method would keep the first provider in a static field, beyond its bundle's end. */
    @Override
    public @Nullable I18NProvider getI18NProvider() {
        return lookup.lookup(I18NProvider.class);
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return made(type).orElseGet(() -> super.getOrCreate(type));
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return made(type).orElseGet(() -> super.createComponent(type));
    }

    private <T> Optional<T> made(Class<T> type) {
        return lookup.lookupAll(ComponentFactory.class).stream()
                .map(factory -> factory.create(type))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
