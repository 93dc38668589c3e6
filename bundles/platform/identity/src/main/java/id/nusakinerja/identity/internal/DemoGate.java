package id.nusakinerja.identity.internal;

import id.nusakinerja.identity.DemoMode;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.persistence.UnitOfWork;
import java.util.Dictionary;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The one place that decides whether there are demo accounts: without {@code nusakinerja.demo=true} the service
 * {@link DemoMode} is never registered, so nothing can open an account with a known password.
 */
@Component(
        service = {},
        immediate = true)
public final class DemoGate {

    private final Optional<ServiceRegistration<?>> registration;

    @Activate
    public DemoGate(
            BundleContext context,
            @Reference UnitOfWork work,
            @Reference IdSource ids,
            @Reference PasswordHasher hasher) {
        this.registration = open(Container.of(context), work, ids, hasher).map(mode -> register(context, mode));
    }

    @Deactivate
    void close() {
        registration.ifPresent(ServiceRegistration::unregister);
    }

    /** Make the demo mode of a container that was started for demonstration; empty for any other. */
    static Optional<DefaultDemoMode> open(Container container, UnitOfWork work, IdSource ids, PasswordHasher hasher) {
        if (!container.demo()) {
            return Optional.empty();
        }
        String password = DemoPasswords.of(container.data(), container.demoPassword());
        return Optional.of(new DefaultDemoMode(work, ids, hasher, password));
    }

    private static ServiceRegistration<?> register(BundleContext context, DefaultDemoMode mode) {
        Dictionary<String, Object> properties = FrameworkUtil.asDictionary(Map.of("nusakinerja.start.notice", true));
        return context.registerService(
                new String[] {DemoMode.class.getName(), Supplier.class.getName()}, mode, properties);
    }
}
