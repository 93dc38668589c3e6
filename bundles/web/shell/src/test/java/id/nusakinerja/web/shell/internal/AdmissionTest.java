package id.nusakinerja.web.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.web.shell.Audience;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final Place SEMARANG = new Place(
            "semarang",
            "Kota Semarang",
            "#0b6b57",
            false,
            "semarang",
            Set.of("survey"),
            List.of(Text.INDONESIAN),
            ZoneId.of("Asia/Jakarta"),
            false);

    @Test
    void admitsWhoHasOneOfTheRoles() {
        assertThat(Admission.admits(
                        audience(Set.of(), Optional.empty(), Role.STAFF, Role.ASSESSOR), actor(Role.STAFF), SEMARANG))
                .isTrue();
    }

    @Test
    void refusesWhoHasNone() {
        Audience audience = audience(Set.of(), Optional.empty(), Role.CITY_ADMINISTRATOR);

        assertThat(Admission.admits(audience, actor(Role.STAFF), SEMARANG)).isFalse();
        assertThat(Admission.admits(audience, actor(), SEMARANG)).isFalse();
    }

    @Test
    void keepsACitysScreenToTheTenantsOfItsPolicy() {
        assertThat(Admission.isUsedAt(audience(Set.of("semarang"), Optional.empty(), Role.STAFF), SEMARANG))
                .isTrue();
        assertThat(Admission.isUsedAt(audience(Set.of("jambi"), Optional.empty(), Role.STAFF), SEMARANG))
                .isFalse();
    }

    @Test
    void keepsAFeatureToTheTenantsThatSwitchedItOn() {
        assertThat(Admission.isUsedAt(audience(Set.of(), Optional.of("survey"), Role.STAFF), SEMARANG))
                .isTrue();
        assertThat(Admission.isUsedAt(audience(Set.of(), Optional.of("forum"), Role.STAFF), SEMARANG))
                .isFalse();
    }

    @Test
    void shortensAPlaceToTwoLettersOfItsName() {
        assertThat(SEMARANG.letters()).isEqualTo("SE");
    }

    private static Actor actor(Role... roles) {
        return new Actor(1, "Ratna Widya", new TenantId("semarang"), Optional.empty(), Set.of(roles), Optional.empty());
    }

    private static Audience audience(Set<String> policies, Optional<String> feature, Role... roles) {
        return new Audience() {
            @Override
            public Set<Role> roles() {
                return Set.of(roles);
            }

            @Override
            public Set<String> policies() {
                return policies;
            }

            @Override
            public Optional<String> feature() {
                return feature;
            }
        };
    }
}
