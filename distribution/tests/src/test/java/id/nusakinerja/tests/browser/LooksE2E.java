package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Screens for everybody: without barriers in light and dark, on the smallest phone, by keyboard alone, with long names. */
class LooksE2E extends E2E {

    private static final String FOCUSED = """
            () => { let e = document.activeElement; while (e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
              return (e.getAttribute('aria-label') || e.textContent || e.localName).trim(); }""";
    private static final String BEYOND_THE_EDGE =
            "grid => (table => table.scrollWidth - table.clientWidth)(grid.shadowRoot.querySelector('#table'))";
    private static final String LONG_UNIT = "Bidang Pemberdayaan ".repeat(6).strip();
    private static final String LONG_NAME = "Raden Ajeng Kusumawardhani Nurhidayatullah Wongsonegoro Sastrowardoyo";

    /** What the walk of everybody through their screens does not show: other colours of a city, pages that are not there. */
    @ParameterizedTest
    @CsvSource({
        "semarang, ratna, 'tidak-ada akun'",
        "surakarta, dian, tidak-ada",
        "palembang, admin, 'peraturan kebijakan'",
        "jambi, kepala, 'tim'",
        "nasional-contoh, bkpsdm, 'peraturan'",
        "provinsi, operator, tidak-ada"
    })
    void noPageHasABarrier(String tenant, String account, String pages) {
        Visitor visitor = visitor().open("/" + tenant + "/masuk");
        List<String> barriers = new ArrayList<>(Barriers.inLightAndDark(visitor, tenant + " masuk"));
        visitor.signIn(tenant, account);
        for (String page : pages.split(" ", -1)) {
            visitor.open("/" + tenant + "/" + page);
            barriers.addAll(Barriers.inLightAndDark(visitor, account + " " + page));
            visitor.resize(Visitor.SMALLEST, Visitor.HEIGHT).fits(page).resize(Visitor.WIDE, Visitor.HEIGHT);
        }

        assertThat(barriers).isEmpty();
    }

    @Test
    void theDialogsOfTheConsoleHaveNoBarrier() {
        List<String> barriers = new ArrayList<>();
        Visitor admin = signIn("semarang", "admin").open("/semarang/akun");
        admin.press("Buka akun").sees("Nama orang");
        barriers.addAll(Barriers.inLightAndDark(admin, "akun baru"));
        admin.confirm("Batal").press("Buka banyak akun").sees("Hanya unit ini");
        barriers.addAll(Barriers.inLightAndDark(admin, "banyak akun"));
        admin.photograph("banyak-akun", "administrator").confirm("Tutup");
        admin.page().locator("vaadin-grid vaadin-menu-bar-button").first().click();
        admin.page()
                .getByRole(AriaRole.MENUITEM)
                .getByText("Hubungkan ke pegawai")
                .click();
        barriers.addAll(Barriers.inLightAndDark(admin.settle().sees("Pegawai di balik akun"), "akun dan pegawai"));
        admin.photograph("akun-pegawai", "administrator").confirm("Batal");
        admin.open("/semarang/pegawai").press("Kepala daerah").sees("Menjabat sejak");
        barriers.addAll(Barriers.inLightAndDark(admin, "kepala daerah"));
        admin.open("/semarang/pegawai")
                .write("Cari nama, NIP, atau jabatan", "Ratna")
                .press("Ratna Widya")
                .sees("NIP selama ini");
        barriers.addAll(Barriers.inLightAndDark(admin, "satu pegawai"));
        admin.photograph("satu-pegawai", "administrator");

        assertThat(barriers).isEmpty();
    }

    /** What lies behind the policy: two texts as one, a change with its effect, and the day from which it rules. */
    @Test
    void thePagesBehindAPolicyHaveNoBarrier() {
        List<String> barriers = new ArrayList<>();
        Visitor admin = signIn("surakarta", "admin");
        admin.open("/surakarta/peraturan?versi=surakarta:1.0.0&banding=national:1.0.0");
        barriers.addAll(Barriers.inLightAndDark(admin.sees("yang dicoret hilang"), "perbandingan"));
        admin.fits("perbandingan").open("/surakarta/simulasi-kebijakan?versi=national:1.0.0");
        barriers.addAll(Barriers.inLightAndDark(admin.press("Mulai simulasi").sees("Dampak Nasional"), "dampak"));
        admin.photograph("dampak", "administrator").press("Berlakukan mulai …").sees("Simulasi sudah dibaca");
        barriers.addAll(Barriers.inLightAndDark(admin, "berlakukan"));
        admin.photograph("berlakukan", "administrator").confirm("Batal");
        admin.open("/surakarta/kebijakan")
                .page()
                .getByText("Kebijakan daerah lain")
                .click();
        barriers.addAll(Barriers.inLightAndDark(admin.sees("Tidak dapat dipakai di sini"), "kebijakan lain"));

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
                .resize(Visitor.SMALLEST, Visitor.HEIGHT)
                .fits("pegawai");
        admin.resize(Visitor.WIDE, Visitor.HEIGHT).press(LONG_NAME).sees("NIP selama ini");
        admin.photograph("satu-pegawai-panjang", "administrator");
        admin.resize(Visitor.SMALLEST, Visitor.HEIGHT).fits("satu pegawai");
    }

    /** Numbers stand below their unit where columns have no room, and the words of a button in one line. */
    @Test
    void listsFitAPhone() {
        Visitor manager = visitor().open("/semarang/masuk").press("English");
        manager.page().locator("html[lang=en]").waitFor();
        manager.signIn("semarang", "bkpsdm").resize(Visitor.NARROW, Visitor.HEIGHT);

        Locator completion = manager.open("/semarang/siklus").page().locator("vaadin-grid");
        assertThat(completion.innerText()).contains("Dinas Pendidikan", "Received\u00a00");
        assertThat(completion.evaluate(BEYOND_THE_EDGE)).isEqualTo(0);

        Page allowances = manager.open("/semarang/tunjangan").page();
        assertThat(allowances.locator("vaadin-grid").innerText()).contains("Good", "not decided yet");
        assertThat(allowances.locator("vaadin-grid").evaluate(BEYOND_THE_EDGE)).isEqualTo(0);
        assertThat(height(allowances, "Change result")).isEqualTo(height(allowances, "Edit facts"));
    }

    private static double height(Page page, String button) {
        return page.locator(".ap-row-acts > vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .first()
                .boundingBox()
                .height;
    }

    private static void take(Visitor admin, int step, String name, String content) {
        admin.page()
                .locator("vaadin-upload input[type=file]")
                .nth(step)
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        admin.press("Terapkan 1 baris").sees("Selesai: 1 baru");
    }
}
