package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A city's bundles are taken out of the plugins folder and put back while people work. */
class HotSwapE2E extends E2E {

    private static final String SCREENS = "id.nusakinerja.city.semarang.screens-1.0.0.jar";
    private static final String POLICY = "id.nusakinerja.city.semarang-1.0.0.jar";
    private static final String NO_RULES =
            "Aturan semarang:1.0.0 berlaku menurut kalender aturan, tetapi tidak berjalan";
    private static final String ENTRY = "Pendidikan nonformal";
    private static final String PAGE = "/semarang/pendidikan-nonformal";

    @AfterEach
    void putAllBack() throws IOException {
        List<String> away = Stream.of(SCREENS, POLICY).filter(this::isAway).toList();
        for (String jar : away) {
            putBack(jar);
        }
        if (away.isEmpty()) {
            return;
        }
        Visitor manager = signIn("semarang", "bkpsdm");
        until(manager, () -> !decides(manager, "semarang").contains(NO_RULES));
        Visitor ratna = signIn("semarang", "ratna");
        until(ratna, () -> ratna.open("/semarang/").text().contains(ENTRY));
    }

    @Test
    void takesAScreenAwayFromOpenSessionsAndBringsItBack() throws IOException {
        Visitor ratna = signIn("semarang", "ratna").open(PAGE).sees("Warga yang ikut pendidikan nonformal");
        Visitor sri = signIn("semarang", "sri").open("/semarang/tim").sees(ENTRY);

        takeAway(SCREENS);
        ratna.sees("Halaman itu sedang tidak tersedia").settle().photograph("beranda-layar-berhenti", "pegawai");
        assertThat(ratna.page().url()).endsWith("/semarang/");
        assertThat(ratna.text()).doesNotContain(ENTRY);
        until(sri, () -> !sri.text().contains(ENTRY));
        assertThat(sri.page().url()).endsWith("/semarang/tim");
        sri.choose("Rencana tim").sees("pegawai yang Anda nilai");
        ratna.open(PAGE).sees("Halaman tidak ditemukan");

        putBack(SCREENS);
        until(sri, () -> sri.text().contains(ENTRY));
        sri.choose(ENTRY).sees("Warga yang ikut pendidikan nonformal");
        ratna.open(PAGE).sees("Warga yang ikut pendidikan nonformal");
    }

    /** The calendar needs them; only what nobody needs leaves with its file. */
    @Test
    void keepsTheRulesOfACityAlthoughTheirFileIsGone() throws IOException {
        Visitor semarang = signIn("semarang", "bkpsdm");

        takeAway(POLICY);

        Visitor operator = signIn("provinsi", "operator");
        until(operator, () -> operator.open("/provinsi/bundel").text().contains("tidak dapat dilepas karena dipakai"));
        assertThat(operator.text()).contains("Kota Semarang").doesNotContain("Exception");
        operator.photograph("bundel-tidak-dilepas", "operator");
        assertThat(decides(semarang, "semarang")).doesNotContain(NO_RULES);
        signIn("semarang", "ratna").choose("Hasil saya").sees("Surat hasil");
    }

    /** Decide the allowances of a quarter for which all facts are there. */
    private static String decides(Visitor manager, String tenant) {
        return manager.open("/" + tenant + "/tunjangan")
                .pick("Periode", "Triwulan II 2026")
                .press("Hitung semua tunjangan")
                .text();
    }

    private static void until(Visitor visitor, BooleanSupplier condition) {
        visitor.page().waitForCondition(condition);
    }

    private void takeAway(String jar) throws IOException {
        Files.move(server().plugins().resolve(jar), server().plugins().resolveSibling(jar));
    }

    private void putBack(String jar) throws IOException {
        Files.move(server().plugins().resolveSibling(jar), server().plugins().resolve(jar));
    }

    private boolean isAway(String jar) {
        return Files.exists(server().plugins().resolveSibling(jar));
    }
}
