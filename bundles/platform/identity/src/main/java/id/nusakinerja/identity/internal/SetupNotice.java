package id.nusakinerja.identity.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells whoever starts the container the tokens for first administrators. In a demonstration every tenant has its demo
 * administrator, and no token exists.
 */
@Component(
        service = {Supplier.class, SetupNotice.class},
        property = "nusakinerja.start.notice:Boolean=true")
public final class SetupNotice implements Supplier<List<String>> {

    private final TenantDirectory tenants;
    private final SetupTokens tokens;
    private final boolean demo;

    @Activate
    public SetupNotice(BundleContext context, @Reference TenantDirectory tenants) {
        this(tenants, Container.of(context));
    }

    SetupNotice(TenantDirectory tenants, Container container) {
        this.tenants = tenants;
        this.tokens = new SetupTokens(container.data().resolve("setup"));
        this.demo = container.demo();
    }

    SetupTokens tokens() {
        return tokens;
    }

    @Override
    public List<String> get() {
        if (demo) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        Stream.concat(
                        Stream.of(TenantId.PROVINCE),
                        tenants.listTenants().stream().map(Tenant::id))
                .distinct()
                .filter(tokens::isWaiting)
                .forEach(tenant -> lines.add(line(tenant)));
        return lines;
    }

    private String line(TenantId tenant) {
        String name = tenants.findTenant(tenant).map(Tenant::name).orElse(tenant.value());
        return IdentityMessages.ALL
                .text("identity.setup-line", name, tenant.value(), tokens.issue(tenant))
                .in(Text.INDONESIAN);
    }
}
