package id.nusakinerja.identity.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.tenancy.TenantListener;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/**
 * Tells whoever starts the container the tokens for first administrators, and later those of tenants that come while it runs.
 * In a demonstration every tenant has its demo administrator, and no token exists.
 */
@Component(
        service = {Supplier.class, SetupNotice.class, TenantListener.class},
        property = "nusakinerja.start.notice:Boolean=true")
public final class SetupNotice implements Supplier<List<String>>, TenantListener {

    private final TenantDirectory tenants;
    private final SetupTokens tokens;
    private final boolean demo;
    private final Consumer<String> printer;
    /** Whose token this run has told; nothing is told before the start asks. */
    private final Set<TenantId> told = new HashSet<>();

    private boolean started;

    /** @param console prints a line where the start printed; none where nobody started the container by hand */
    @Activate
    public SetupNotice(
            BundleContext context,
            @Reference TenantDirectory tenants,
            @Reference(target = "(nusakinerja.console=true)", cardinality = ReferenceCardinality.OPTIONAL) @Nullable
                    Consumer<String> console) {
        this(tenants, Container.of(context), console == null ? line -> {} : console);
    }

    SetupNotice(TenantDirectory tenants, Container container, Consumer<String> printer) {
        this.tenants = tenants;
        this.tokens = new SetupTokens(container.data().resolve("setup"));
        this.demo = container.demo();
        this.printer = printer;
    }

    SetupTokens tokens() {
        return tokens;
    }

    @Override
    public synchronized List<String> get() {
        if (demo) {
            return List.of();
        }
        started = true;
        List<String> lines = new ArrayList<>();
        Stream.concat(
                        Stream.of(TenantId.PROVINCE),
                        tenants.listTenants().stream().map(Tenant::id))
                .distinct()
                .filter(tokens::isWaiting)
                .forEach(tenant -> lines.add(line(tenant)));
        return lines;
    }

    @Override
    public synchronized void changed(Tenant tenant) {
        if (started && !told.contains(tenant.id()) && tokens.isWaiting(tenant.id())) {
            printer.accept(line(tenant.id()));
        }
    }

    @Override
    public synchronized void removed(TenantId tenant) {
        told.remove(tenant);
    }

    private String line(TenantId tenant) {
        told.add(tenant);
        String name = tenants.findTenant(tenant).map(Tenant::name).orElse(tenant.value());
        return IdentityMessages.ALL
                .text("identity.setup-line", name, tenant.value(), tokens.issue(tenant))
                .in(Text.INDONESIAN);
    }
}
