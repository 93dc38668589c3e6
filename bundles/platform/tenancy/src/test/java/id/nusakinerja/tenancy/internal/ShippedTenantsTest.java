package id.nusakinerja.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.internal.TenantFolder.View;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedTenantsTest {

    private final View shipped = new TenantFolder(Path.of("../../../tenant-configs")).look();

    @Test
    void areTheFiveAndTheProvince() {
        assertThat(shipped.problems()).isEmpty();
        assertThat(shipped.tenants().keySet())
                .extracting(TenantId::value)
                .containsExactly("jambi", "nasional-contoh", "palembang", "provinsi", "semarang", "surakarta");
    }

    @Test
    void eachHaveALogoAndTheirOwnPolicy() {
        assertThat(shipped.tenants().values())
                .filteredOn(tenant -> !tenant.id().equals(TenantId.PROVINCE))
                .allSatisfy(tenant -> assertThat(tenant.logo()).isPresent())
                .extracting(Tenant::policy)
                .containsExactly("jambi", "national", "palembang", "semarang", "surakarta");
    }
}
