package id.nusakinerja.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.testkit.FixedTenants;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;

class PoliciesCheckTest {

    private final List<InstalledPolicy> installed = new ArrayList<>();
    private final Admissions admissions = new Admissions();

    @Test
    void namesTheEditionsOfATenant() {
        install("national", "1.0.0", "00");
        install("semarang", "1.0.0", "33.74");
        install("semarang", "1.1.0", "33.74");

        assertThat(check("semarang", "33.74").isOk()).isTrue();
        assertThat(check("semarang", "33.74").toString()).contains("semarang: running semarang:1.0.0, semarang:1.1.0");
    }

    @Test
    void warnsWhenTheDecisionsOfATenantWait() {
        assertThat(check("semarang", "33.74").getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(check("semarang", "33.74").toString()).contains("its policy semarang is not running");

        install("semarang", "1.0.0", "33.74");
        assertThat(check("semarang", "33.74").toString()).contains("the national policy is not running");

        install("national", "1.0.0", "00");
        assertThat(check("semarang", "33.72").toString()).contains("may not rule the area (33.72)");
    }

    @Test
    void doesNotCountAnEditionThatIsOnlyTriedOut() {
        install("national", "1.0.0", "00");
        install("semarang", "1.0.0", "33.74");
        admissions.withdraw("sha256:semarang:1.0.0");

        assertThat(check("semarang", "33.74").getStatus()).isEqualTo(Result.Status.WARN);
    }

    private void install(String id, String version, String area) {
        String digest = "sha256:" + id + ":" + version;
        PolicyVersion edition = new PolicyVersion(id, version, "id.nusakinerja.city." + id, digest);
        installed.add(new InstalledPolicy(edition, List.of(), Set.of(area)));
        admissions.admit(digest);
    }

    private Result check(String id, String area) {
        Tenant usual = FixedTenants.tenant(new TenantId(id));
        Tenant tenant = new Tenant(
                usual.id(),
                usual.name(),
                area,
                usual.host(),
                usual.databaseUrl(),
                usual.languages(),
                usual.zone(),
                usual.accent(),
                usual.logo(),
                usual.policy(),
                usual.features());
        return new PoliciesCheck(FixedTenants.of(tenant), () -> List.copyOf(installed), admissions).execute();
    }
}
