package id.nusakinerja.tests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What an assessor does on the form of one person: opens the evidence, rates twice with reasons, writes the letter. */
final class Assessing {

    private Assessing() {}

    /** The city wants what citizens say opened before the behaviour is rated. */
    static void open(Visitor assessor, String evidence) {
        assessor.sees("Buka bukti dulu");
        Locator link = assessor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(evidence).setExact(true))
                .last();
        assessor.page().waitForDownload(link::click);
        assessor.page()
                .getByText("Buka bukti dulu")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Fill in all that is asked; what results can be set. */
    static void fill(Visitor assessor) {
        assessor.mark("Hasil kerja", "Sesuai ekspektasi").mark("Perilaku kerja", "Di atas ekspektasi");
        assessor.page().getByLabel("Alasan").nth(0).fill("Target tercapai, bukti lengkap.");
        assessor.page().getByLabel("Alasan").nth(1).fill("Membantu bidang lain tanpa diminta.");
        for (int i = 1; i <= 3; i++) {
            assessor.write("Kekuatan " + i, "Kekuatan nomor " + i).write("Hal " + i, "Perbaikan nomor " + i);
        }
        assessor.write("Langkah berikutnya", "Bertemu lagi bulan depan.");
    }
}
