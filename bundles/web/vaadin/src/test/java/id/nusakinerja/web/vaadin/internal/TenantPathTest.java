package id.nusakinerja.web.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.TenantId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TenantPathTest {

    @ParameterizedTest
    @CsvSource({"/semarang/skp/2026, /skp/2026", "/semarang/, /", "/semarang,"})
    void takesTheTenantOff(String path, String page) {
        TenantPath taken = TenantPath.of(path);
        assertThat(taken.tenant()).contains(new TenantId("semarang"));
        assertThat(taken.page()).isEqualTo(page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "/", "//", "/../etc/passwd", "/VAADIN/build/x.js", "/favicon.ico", "/x"})
    void seesNoTenantInOtherPaths(String path) {
        assertThat(TenantPath.of(path).tenant()).isEqualTo(Optional.empty());
    }

    @Test
    void tellsTenantsApartWhoseNamesBeginAlike() {
        assertThat(TenantPath.of("/jambi-kota/x").tenant()).contains(new TenantId("jambi-kota"));
    }
}
