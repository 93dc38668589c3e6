package id.nusakinerja.web.vaadin.internal;

import com.vaadin.flow.di.Lookup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Vaadin's way of finding its parts, answered by the bridge itself first and by the OSGi registry else. */
final class ServiceLookup implements Lookup {

    private final BundleContext context;
    private final Map<Class<?>, Object> own;

    ServiceLookup(BundleContext context, Map<Class<?>, Object> own) {
        this.context = context;
        this.own = Map.copyOf(own);
    }

    @Override
    public <T> @Nullable T lookup(Class<T> type) {
        Object mine = own.get(type);
        if (mine != null) {
            return type.cast(mine);
        }
        ServiceReference<T> reference = context.getServiceReference(type);
        return reference == null ? null : context.getService(reference);
    }

    @Override
    public <T> Collection<T> lookupAll(Class<T> type) {
        List<T> found = new ArrayList<>();
        Object mine = own.get(type);
        if (mine != null) {
            found.add(type.cast(mine));
        }
        references(type).stream()
                .sorted(Comparator.reverseOrder())
                .map(context::getService)
                .filter(java.util.Objects::nonNull)
                .forEach(found::add);
        return found;
    }

    private <T> Collection<ServiceReference<T>> references(Class<T> type) {
        try {
            return context.getServiceReferences(type, null);
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException("No filter, and yet a filter at fault", impossible);
        }
    }
}
