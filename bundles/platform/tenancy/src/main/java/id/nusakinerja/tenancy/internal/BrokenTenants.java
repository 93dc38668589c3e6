package id.nusakinerja.tenancy.internal;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.tenancy.TenantDirectory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Refuses a start while a tenant's file is broken: one line a file, empty when all are well. A file that breaks later
 * changes nothing, see {@link TenantDirectory#listProblems}.
 */
@Component(service = Supplier.class, property = "nusakinerja.start.refusal=true")
public final class BrokenTenants implements Supplier<List<String>> {

    private final TenantDirectory tenants;

    @Activate
    public BrokenTenants(@Reference TenantDirectory tenants) {
        this.tenants = tenants;
    }

    @Override
    public List<String> get() {
        Locale words = Locale.getDefault().getLanguage().equals("en") ? Locale.ENGLISH : Text.INDONESIAN;
        return tenants.listProblems().stream()
                .map(problem -> problem.text().in(words))
                .toList();
    }
}
