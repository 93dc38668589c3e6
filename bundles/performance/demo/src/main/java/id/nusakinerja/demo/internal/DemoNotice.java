package id.nusakinerja.demo.internal;

import id.nusakinerja.identity.DemoMode;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names the demo accounts of every city when a demonstration starts. Exists in demo mode only, as {@link DemoMode} does. */
@Component(service = Supplier.class, property = "nusakinerja.start.notice=true")
public final class DemoNotice implements Supplier<List<String>> {

    private final TenantDirectory tenants;

    /** @param mode not asked for anything; without it this is no demonstration */
    @Activate
    public DemoNotice(@Reference TenantDirectory tenants, @Reference DemoMode mode) {
        this.tenants = tenants;
    }

    @Override
    public List<String> get() {
        return tenants.listTenants().stream().map(DemoNotice::line).toList();
    }

    private static String line(Tenant tenant) {
        return DemoPerson.of(tenant.id()).stream()
                .map(person -> person.account() + " (" + DemoCities.as(person).in(Text.INDONESIAN) + ")")
                .collect(Collectors.joining(", ", "  /" + tenant.id() + "/  ", ""));
    }
}
