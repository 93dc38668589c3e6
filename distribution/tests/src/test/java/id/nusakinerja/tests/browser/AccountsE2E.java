package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How people come by their accounts: handed out for all at once, given anew when lost, and tied to who stands behind them. */
class AccountsE2E extends E2E {

    private static final String NEWCOMER = "Made Wirawan";
    private static final String HOLDER = "Yulia Rahmi";
    private static final String OWN = "sandi-pilihan-sendiri-9";

    @Test
    void opensManyAccountsAndGivesLostFirstPasswordsAnew() throws IOException {
        Visitor admin = signIn("nasional-contoh", "admin").open("/nasional-contoh/akun");
        admin.press("Buka banyak akun").confirm("Buka 1 akun");
        admin.sees("1 kata sandi awal sudah dibuat.").confirm("Tutup");
        admin.sees("Kata sandi awal belum diunduh").confirm("Unduh dulu");
        Handout lost = take(admin);
        admin.confirm("Tutup").sees(NEWCOMER);

        admin.press("Buka banyak akun").sees("Semua pegawai di sini sudah mempunyai akun.");
        admin.confirm("Beri 1 kata sandi baru").sees("1 kata sandi awal sudah dibuat.");
        Handout anew = take(admin);
        admin.photograph("kata-sandi-awal", "administrator").confirm("Tutup");
        assertThat(anew.account()).isEqualTo(lost.account()).isEqualTo("made.wirawan");

        enter(visitor(), lost).sees("Nama pengguna atau kata sandi tidak cocok");
        Visitor newcomer = enter(visitor(), anew).sees("Buat kata sandi Anda");
        newcomer.write("Kata sandi baru", OWN).write("Tulis sekali lagi", OWN).press("Simpan dan masuk");
        newcomer.sees("Made").sees("Rencana (SKP)");
    }

    @Test
    void releasesAnAccountAndTiesItToItsPersonAgain() {
        Visitor admin = signIn("jambi", "admin").open("/jambi/akun");
        askWhoStandsBehind(admin).sees("Akun ini milik " + HOLDER).confirm("Lepaskan");

        askWhoStandsBehind(admin).confirm("Hubungkan");
        choose(admin.sees("Pilih pegawainya."), "Putri Melati").confirm("Hubungkan");
        admin.sees("sudah mempunyai akun putri");
        choose(admin, HOLDER).confirm("Hubungkan");

        askWhoStandsBehind(admin).sees("Akun ini milik " + HOLDER).confirm("Batal");
    }

    private static Visitor askWhoStandsBehind(Visitor admin) {
        admin.page()
                .locator("[aria-label='Tindakan untuk akun " + HOLDER + "']")
                .click();
        admin.page()
                .getByRole(AriaRole.MENUITEM)
                .getByText("Hubungkan ke pegawai")
                .click();
        return admin.settle().sees("Pegawai di balik akun bkpsdm");
    }

    private static Visitor choose(Visitor admin, String name) {
        Locator person = admin.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.COMBOBOX);
        person.fill(name);
        admin.settle()
                .page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return admin.settle();
    }

    private static Visitor enter(Visitor visitor, Handout handout) {
        visitor.open("/nasional-contoh/masuk");
        visitor.page().locator("vaadin-text-field input").fill(handout.account());
        visitor.page().locator("vaadin-password-field input").fill(handout.password());
        return visitor.press("Masuk");
    }

    /** What stands in the file for the only newcomer. */
    private static Handout take(Visitor admin) throws IOException {
        Locator link = admin.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Unduh daftar ini sebagai CSV"));
        List<String> lines =
                Files.readAllLines(admin.page().waitForDownload(link::click).path());
        assertThat(lines).hasSize(2);
        String[] cells = lines.getLast().split(",", -1);
        assertThat(cells[0]).isEqualTo(NEWCOMER);
        return new Handout(cells[3], cells[4]);
    }

    private record Handout(String account, String password) {}
}
