package id.nusakinerja.web.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AreasTest {

    private final City city = new City();

    @Test
    void namesProvincesAndLocalGovernments() {
        Text areas = Areas.of(List.of("33.74", "15"), city.tenants());

        assertThat(areas.in(Text.INDONESIAN)).isEqualTo("Kota Semarang (33.74), seluruh Provinsi Jambi (15)");
        assertThat(areas.in(Locale.ENGLISH)).isEqualTo("Kota Semarang (33.74), all of Jambi province (15)");
    }

    @Test
    void givesTheCodeOfWhatItDoesNotKnow() {
        assertThat(Areas.of(List.of("99", "16.71"), city.tenants()).in(Text.INDONESIAN))
                .isEqualTo("wilayah 99, wilayah 16.71");
    }
}
