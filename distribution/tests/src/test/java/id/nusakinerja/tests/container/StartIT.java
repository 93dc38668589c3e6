package id.nusakinerja.tests.container;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.paxjupiter.InContainer;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;

/** Everything that is shipped comes up together. */
@InContainer(Distribution.class)
class StartIT {

    private static final int FEWEST_BUNDLES = 60;
    private static final int FEWEST_COMPONENTS = 60;
    private static final long PATIENCE_MILLIS = 30_000;

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = PATIENCE_MILLIS)
    ServiceComponentRuntime components;

    @InjectService(timeout = PATIENCE_MILLIS)
    TenantDirectory tenants;

    @InjectService(timeout = PATIENCE_MILLIS)
    PolicyBook policies;

    @InjectService(timeout = PATIENCE_MILLIS)
    Clock clock;

    @Test
    void startsEveryBundle() {
        List<Bundle> bundles = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .toList();

        assertThat(bundles).hasSizeGreaterThanOrEqualTo(FEWEST_BUNDLES);
        assertThat(bundles.stream().filter(bundle -> bundle.getState() != Bundle.ACTIVE))
                .isEmpty();
    }

    @Test
    void satisfiesEveryComponent() {
        Collection<ComponentDescriptionDTO> ours = components.getComponentDescriptionDTOs().stream()
                .filter(component -> component.bundle.symbolicName.startsWith("id.nusakinerja."))
                .toList();

        assertThat(ours).hasSizeGreaterThanOrEqualTo(FEWEST_COMPONENTS);
        assertThat(ours.stream().flatMap(this::problems)).isEmpty();
    }

    @Test
    void readsEveryTenantAndItsPolicy() {
        assertThat(tenants.listProblems()).isEmpty();
        assertThat(tenants.listTenants().stream().map(tenant -> tenant.id().toString()))
                .contains("semarang", "surakarta", "palembang", "jambi", "nasional-contoh");
        for (Tenant tenant : tenants.listTenants()) {
            assertThat(policies.rulebookFor(tenant, LocalDate.now(clock)))
                    .as(tenant.name())
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    private Stream<String> problems(ComponentDescriptionDTO component) {
        Collection<ComponentConfigurationDTO> configurations = components.getComponentConfigurationDTOs(component);
        if (configurations.isEmpty()) {
            return Stream.of(component.implementationClass + " has no configuration");
        }
        return configurations.stream()
                .filter(each -> each.state != ComponentConfigurationDTO.ACTIVE
                        && each.state != ComponentConfigurationDTO.SATISFIED)
                .map(each -> component.implementationClass + " lacks " + missing(component, each) + text(each.failure));
    }

    private static List<String> missing(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        Set<String> names = Arrays.stream(configuration.unsatisfiedReferences)
                .map(reference -> reference.name)
                .collect(Collectors.toSet());
        return Arrays.stream(component.references)
                .filter(reference -> names.contains(reference.name))
                .map(reference -> reference.interfaceName)
                .toList();
    }

    private static String text(String failure) {
        return failure == null ? "" : " and failed: " + failure;
    }
}
