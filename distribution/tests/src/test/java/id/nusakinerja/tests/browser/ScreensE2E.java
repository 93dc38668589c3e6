package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen as everybody who may open it, on phones and on a desk, in light and dark; and who may not is told why. */
class ScreensE2E extends E2E {

    private static final String MENU =
            "() => [...document.querySelectorAll('vaadin-side-nav-item')].map(item => item.getAttribute('path') || '')";

    @ParameterizedTest
    @CsvSource({
        "semarang, ratna, pegawai, skp kemajuan hasil pendidikan-nonformal",
        "semarang, sri, penilai, skp kemajuan hasil tim tim-skp pendidikan-nonformal",
        "semarang, kepala, kepala, skp kemajuan hasil tim tim-skp pendidikan-nonformal",
        "semarang, walikota, kepala-daerah, tim tim-skp pendidikan-nonformal",
        "semarang, bkpsdm, pengelola, skp kemajuan hasil siklus tunjangan pegawai impor-pegawai peraturan simulasi-kebijakan pendidikan-nonformal",
        "semarang, admin, administrator, pegawai impor-pegawai kebijakan simulasi-kebijakan peraturan akun",
        "surakarta, dian, pegawai-surakarta, skp kemajuan hasil",
        "provinsi, operator, operator, daerah kebijakan-daerah bundel akun"
    })
    void showsEverybodyTheirScreens(String tenant, String account, String role, String screens) {
        Visitor visitor = signIn(tenant, account);
        List<String> all = List.of(screens.split(" ", -1));
        assertThat(pathsOf(visitor, tenant)).containsExactlyInAnyOrderElementsOf(all);

        List<String> barriers = new ArrayList<>(walk(visitor, "beranda", role));
        for (String screen : all) {
            barriers.addAll(walk(visitor.visit(screen), screen, role));
        }
        assertThat(barriers).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ratna, staff, skp kemajuan hasil", "sri, assessor, tim tim-skp", "bkpsdm, manager, siklus tunjangan"})
    void speaksEnglishToWhoWantsIt(String account, String role, String screens) {
        Visitor visitor = visitor().open("/semarang/masuk").press("English");
        visitor.page().locator("html[lang=en]").waitFor();
        visitor.settle().signIn("semarang", account);

        for (String screen : screens.split(" ", -1)) {
            examine(visitor.visit(screen), screen + "-en", role, "en");
            assertThat(visitor.text()).doesNotContain("Periode", "Beranda", "Pegawai");
        }
    }

    @Test
    void tellsAnotherRoleWhoMayOpenAScreen() {
        Visitor ratna = signIn("semarang", "ratna").open("/semarang/akun");

        ratna.sees("Halaman ini bukan untuk peran Anda").photograph("ditolak", "pegawai");
        assertThat(ratna.text()).contains("Administrator kota", "Pegawai").doesNotContain("Kata sandi baru");
    }

    @Test
    void tellsThatAnAddressLeadsNowhere() {
        signIn("semarang", "ratna")
                .open("/semarang/tidak-ada")
                .sees("Halaman tidak ditemukan")
                .photograph("tidak-ditemukan", "pegawai");
    }

    @Test
    void tellsThatAScreenBelongsToAnotherCity() {
        signIn("surakarta", "dian")
                .open("/surakarta/pendidikan-nonformal")
                .sees("Halaman ini tidak dipakai di Kota Surakarta")
                .photograph("tidak-dipakai", "pegawai");
    }

    @Test
    void keepsThePlansOfOthersClosed() {
        signIn("semarang", "ratna")
                .open("/semarang/skp/1")
                .sees("SKP ini tidak dapat Anda buka")
                .photograph("skp-orang-lain", "pegawai");
    }

    @Test
    void knowsNobodyOfAnotherCity() {
        Visitor ratna = signIn("semarang", "ratna").open("/surakarta/skp");

        ratna.sees("Kota Surakarta");
        assertThat(ratna.page().locator("vaadin-password-field").count()).isEqualTo(1);
        assertThat(ratna.text()).doesNotContain("Ratna Widya");
        ratna.open("/semarang/skp").sees("Ratna Widya");
    }

    private static List<String> pathsOf(Visitor visitor, String tenant) {
        return ((List<?>) visitor.page().evaluate(MENU))
                .stream()
                        .map(path -> path.toString().replaceFirst("^/?(" + tenant + "/)?", ""))
                        .filter(path -> !path.isEmpty())
                        .toList();
    }

    private static List<String> walk(Visitor visitor, String screen, String role) {
        examine(visitor, screen, role, "id");
        visitor.resize(Visitor.SMALLEST, Visitor.HEIGHT)
                .fits(screen + " for " + role)
                .resize(Visitor.WIDE, Visitor.HEIGHT);
        return Barriers.inLightAndDark(visitor, screen + " for " + role);
    }

    private static void examine(Visitor visitor, String screen, String role, String language) {
        visitor.photograph(screen, role);
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(visitor.page().title()).contains(" \u00b7 ");
        assertThat(visitor.page().locator("h1").first().innerText()).isNotBlank();
        assertThat(visitor.text()).doesNotContainPattern("![a-z]+\\.[a-z.-]+!");
    }
}
