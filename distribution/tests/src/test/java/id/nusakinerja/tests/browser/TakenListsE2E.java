package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list can be taken away whole, and on a phone each act of a row is in sight. */
class TakenListsE2E extends E2E {

    @ParameterizedTest
    @CsvSource({
        "semarang, admin, pegawai, pegawai.csv, Ratna Widya",
        "semarang, admin, akun, akun.csv, walikota",
        "semarang, bkpsdm, siklus, penyelesaian.csv, Dinas Pendidikan",
        "semarang, bkpsdm, tunjangan, tunjangan.csv, Endah Pratiwi",
        "semarang, sri, tim, tim.csv, Ratna Widya",
        "semarang, sri, tim-skp, rencana-tim.csv, Ratna Widya",
        "semarang, admin, kebijakan, kalender-kebijakan.csv, Sejak awal",
        "provinsi, operator, daerah, daerah.csv, Kota Semarang",
        "provinsi, operator, kebijakan-daerah, kebijakan-daerah.csv, Kota Semarang",
        "provinsi, operator, bundel, bundel.csv, Palembang 1.0.0"
    })
    void isHandedOutAsAFile(String tenant, String account, String screen, String name, String holds)
            throws IOException {
        Visitor visitor = signIn(tenant, account).open("/" + tenant + "/" + screen);
        Download download = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Unduh daftar ini sebagai CSV"))
                        .first()
                        .click());

        assertThat(download.suggestedFilename()).isEqualTo(name);
        assertThat(Files.readString(download.path())).startsWith("\uFEFF").contains(holds);
    }

    @ParameterizedTest
    @CsvSource({"admin, pegawai, Agus Setiawan", "bkpsdm, tunjangan, Isi data Endah Pratiwi"})
    void keepsTheActsOfARowInSightOnAPhone(String account, String screen, String act) {
        Visitor visitor = signIn("semarang", account).resize(Visitor.NARROW, Visitor.HEIGHT);
        visitor.open("/semarang/" + screen);
        Locator button = visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(act).setExact(true))
                .first();
        button.waitFor();

        double right = button.boundingBox().x + button.boundingBox().width;
        assertThat(right).isBetween(0.0, (double) Visitor.NARROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ratna Widya", "Penyuluh"})
    void opensAPersonOnceByATapOnTheNameOrElsewhereInTheRow(String place) {
        Visitor admin = signIn("semarang", "admin").open("/semarang/pegawai");
        admin.write("Cari nama, NIP, atau jabatan", "Ratna Widya").sees("Penyuluh");
        admin.page().locator("vaadin-grid").getByText(place).first().click();
        admin.sees("NIP selama ini");

        assertThat(admin.page().getByRole(AriaRole.DIALOG).count()).isEqualTo(1);
    }
}
