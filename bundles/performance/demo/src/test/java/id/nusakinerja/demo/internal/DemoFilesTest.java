package id.nusakinerja.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.employee.Nip;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"semarang", "surakarta", "palembang", "jambi", "nasional-contoh"})
    void everyAccountOfACivilServantBelongsToOneOfTheFile(String city) {
        TenantId tenant = new TenantId(city);
        List<String> nips = lines(tenant, "employees.csv")
                .map(line -> line.split(",", 2)[0])
                .toList();

        assertThat(nips).doesNotHaveDuplicates().allMatch(nip -> Nip.parse(nip) instanceof Outcome.Done<Nip>);
        assertThat(DemoPerson.of(tenant)).hasSizeGreaterThan(4).allSatisfy(person -> {
            assertThat(person.nip().isEmpty() || nips.contains(person.nip())).isTrue();
            assertThat(person.nip().isEmpty()).isNotEqualTo(person.name().isEmpty());
        });
        assertThat(DemoPerson.of(tenant)).anyMatch(person -> person.roles().contains(Role.CITY_ADMINISTRATOR));
    }

    @Test
    void aCityWithoutFilesHasItsAdministratorAllTheSame() {
        assertThat(DemoPerson.of(new TenantId("kota-baru")))
                .extracting(DemoPerson::account)
                .containsExactly("admin");
    }

    @Test
    void theProvinceHasItsOperator() {
        assertThat(DemoPerson.of(TenantId.PROVINCE))
                .singleElement()
                .satisfies(person -> assertThat(person.roles()).containsExactly(Role.PROVINCE_OPERATOR));
    }

    private static Stream<String> lines(TenantId tenant, String file) {
        return new String(DemoFiles.find(tenant, file).orElseThrow(), StandardCharsets.UTF_8)
                .lines()
                .skip(1);
    }
}
