package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Screens for everybody: without barriers in light and dark, on the smallest phone, by keyboard alone, with long names. */
class LooksE2E extends E2E {

    private static final int SMALLEST = 320;
    private static final String FOCUSED = """
            () => { let e = document.activeElement; while (e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
              return (e.getAttribute('aria-label') || e.textContent || e.localName).trim(); }""";
    private static final String LONG_UNIT = "Bidang Pemberdayaan ".repeat(6).strip();
    private static final String LONG_NAME = "Raden Ajeng Kusumawardhani Nurhidayatullah Wongsonegoro Sastrowardoyo";

    @ParameterizedTest
    @CsvSource({
        "semarang, ratna, ' skp kemajuan hasil pendidikan-nonformal tidak-ada akun'",
        "semarang, sri, ' tim tim-skp'",
        "semarang, bkpsdm, ' siklus tunjangan impor-pegawai pegawai simulasi-kebijakan'",
        "semarang, admin, ' pegawai kebijakan simulasi-kebijakan'",
        "semarang, walikota, ' tim'",
        "surakarta, dian, ' hasil'",
        "palembang, admin, ' peraturan kebijakan'",
        "jambi, kepala, ' tim'",
        "nasional-contoh, bkpsdm, ' peraturan'",
        "provinsi, operator, ' daerah akun kebijakan-daerah bundel'"
    })
    void noScreenHasABarrierInLightOrDark(String tenant, String account, String screens) {
        List<String> barriers = new ArrayList<>();
        Visitor visitor = visitor().open("/" + tenant + "/masuk");
        look(visitor, tenant + " masuk", barriers);
        visitor.signIn(tenant, account);
        for (String screen : screens.split(" ", -1)) {
            look(visitor.open("/" + tenant + "/" + screen), account + " " + screen, barriers);
            visitor.resize(SMALLEST, Visitor.HEIGHT).fits(screen).resize(Visitor.WIDE, Visitor.HEIGHT);
        }

        assertThat(barriers).isEmpty();
    }

    @Test
    void theDialogsOfTheConsoleHaveNoBarrier() {
        List<String> barriers = new ArrayList<>();
        Visitor admin = signIn("semarang", "admin").open("/semarang/akun");
        admin.press("Buka akun").sees("Nama orang");
        look(admin, "akun baru", barriers);
        admin.confirm("Batal").press("Buka banyak akun").sees("Hanya unit ini");
        look(admin, "banyak akun", barriers);
        admin.photograph("banyak-akun", "administrator").confirm("Tutup");
        admin.page().locator("vaadin-grid vaadin-menu-bar-button").first().click();
        admin.page()
                .getByRole(AriaRole.MENUITEM)
                .getByText("Hubungkan ke pegawai")
                .click();
        look(admin.settle().sees("Pegawai di balik akun"), "akun dan pegawai", barriers);
        admin.photograph("akun-pegawai", "administrator").confirm("Batal");
        admin.open("/semarang/pegawai").press("Kepala daerah").sees("Menjabat sejak");
        look(admin, "kepala daerah", barriers);
        admin.open("/semarang/pegawai")
                .write("Cari nama, NIP, atau jabatan", "Ratna")
                .press("Ratna Widya")
                .sees("NIP selama ini");
        look(admin, "satu pegawai", barriers);
        admin.photograph("satu-pegawai", "administrator");

        assertThat(barriers).isEmpty();
    }

    /** What lies behind the policy: two texts as one, a change with its effect, and the day from which it rules. */
    @Test
    void thePagesBehindAPolicyHaveNoBarrier() {
        List<String> barriers = new ArrayList<>();
        Visitor admin = signIn("surakarta", "admin");
        admin.open("/surakarta/peraturan?versi=surakarta:1.0.0&banding=national:1.0.0");
        look(admin.sees("yang dicoret hilang"), "perbandingan", barriers);
        admin.fits("perbandingan").open("/surakarta/simulasi-kebijakan?versi=national:1.0.0");
        look(admin.press("Mulai simulasi").sees("Dampak Nasional"), "dampak", barriers);
        admin.photograph("dampak", "administrator").press("Berlakukan mulai …").sees("Simulasi sudah dibaca");
        look(admin, "berlakukan", barriers);
        admin.photograph("berlakukan", "administrator").confirm("Batal");
        admin.open("/surakarta/kebijakan")
                .page()
                .getByText("Kebijakan daerah lain")
                .click();
        look(admin.sees("Tidak dapat dipakai di sini"), "kebijakan lain", barriers);

        assertThat(barriers).isEmpty();
    }

    @Test
    void theKeyboardAloneGetsPastTheMenuAndBackFromADialog() {
        Visitor admin = signIn("semarang", "admin").open("/semarang/akun");
        Page page = admin.page();
        page.keyboard().press("Tab");
        assertThat(page.evaluate(FOCUSED)).isEqualTo("Langsung ke isi halaman");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => document.activeElement.localName")).isEqualTo("main");
        page.keyboard().press("Tab");
        assertThat(page.evaluate(FOCUSED)).isEqualTo("Buka banyak akun");

        Locator open = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Buka akun").setExact(true));
        open.focus();
        page.keyboard().press("Enter");
        admin.sees("Nama orang");
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.DIALOG)
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(page.evaluate(FOCUSED)).isEqualTo("Buka akun");
    }

    @Test
    void aNoticeLeavesTheOwnMenuFree() {
        Visitor operator = signIn("provinsi", "operator").open("/provinsi/daerah");
        operator.press("Hitung orang").sees("sedang dihitung");
        operator.page().locator(".nk-me vaadin-menu-bar-button").first().click();
        operator.sees("Keluar").page().keyboard().press("Escape");
        operator.sees("pegawai, ").photograph("daerah-dihitung", "operator");
    }

    /** Names as long as real ones can be, on every width. */
    @Test
    void longNamesStayWithinTheirPlaces() {
        assertThat(LONG_UNIT).hasSizeGreaterThan(115);
        Visitor admin = signIn("jambi", "admin").open("/jambi/impor-pegawai");
        take(admin, 0, "units.csv", "kode,nama,induk_kode,jenis\nPANJANG," + LONG_UNIT + ",,bidang\n");
        take(
                admin,
                1,
                "employees.csv",
                "nip,nama,status,golongan,jenis_jabatan,jabatan,jenjang,kelas,unit_kode,atasan_nip,tmt,email\n"
                        + "199001012015011999," + LONG_NAME + ",PNS,III/b,pelaksana," + LONG_UNIT
                        + ",,7,PANJANG,,2025-01-02,\n");
        admin.open("/jambi/pegawai")
                .write("Cari nama, NIP, atau jabatan", "Sastrowardoyo")
                .sees(LONG_NAME);
        admin.photograph("pegawai-panjang", "administrator")
                .resize(SMALLEST, Visitor.HEIGHT)
                .fits("pegawai");
        admin.resize(Visitor.WIDE, Visitor.HEIGHT).press(LONG_NAME).sees("NIP selama ini");
        admin.photograph("satu-pegawai-panjang", "administrator");
        admin.resize(SMALLEST, Visitor.HEIGHT).fits("satu pegawai");
    }

    private static void take(Visitor admin, int step, String name, String content) {
        admin.page()
                .locator("vaadin-upload input[type=file]")
                .nth(step)
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        admin.press("Terapkan 1 baris").sees("Selesai: 1 baru");
    }

    private static void look(Visitor visitor, String where, List<String> barriers) {
        in(ColorScheme.LIGHT, visitor);
        Barriers.on(visitor.page()).forEach(barrier -> barriers.add(where + " " + barrier));
        in(ColorScheme.DARK, visitor);
        Barriers.ofColours(visitor.page()).forEach(barrier -> barriers.add(where + " in the dark " + barrier));
    }

    private static void in(ColorScheme scheme, Visitor visitor) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        visitor.settle().rest();
    }
}
