package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was typed and is not saved: the screen asks before it is left, and the browser before its page goes. */
class UnsavedWorkE2E extends E2E {

    private static final String WORDS = "Sebelas lembaga belum menjawab.";
    private static final String QUESTION = "Tulisan Anda belum disimpan";

    @Test
    void leavingTheScreenAsksAndKeepsWhatWasTyped() {
        Visitor ratna = typeANote();

        ratna.page().goBack();
        ratna.settle().sees(QUESTION).photograph("belum-disimpan", "pegawai").confirm("Kembali menulis");
        assertThat(note(ratna).inputValue()).isEqualTo(WORDS);
        assertThat(ratna.page().url()).endsWith("/semarang/kemajuan");

        ratna.page().goBack();
        ratna.settle().sees(QUESTION).confirm("Kembali menulis");
        assertThat(note(ratna).inputValue()).isEqualTo(WORDS);
    }

    @Test
    void leavingAllTheSameThrowsAwayWhatWasTyped() {
        Visitor ratna = typeANote();

        ratna.page().goBack();
        ratna.settle().sees(QUESTION).confirm("Buang");
        ratna.page().waitForURL(url -> url.endsWith("/semarang/hasil"));
        assertThat(ratna.open("/semarang/kemajuan").text()).doesNotContain(WORDS);
    }

    @Test
    void closingTheDialogAsksToo() {
        Visitor ratna = typeANote();

        ratna.confirm("Tutup").sees(QUESTION).confirm("Kembali menulis");
        assertThat(note(ratna).inputValue()).isEqualTo(WORDS);
        ratna.page().keyboard().press("Escape");
        assertThat(note(ratna).inputValue()).isEqualTo(WORDS);
    }

    @Test
    void theBrowserAsksBeforeThePageGoes() {
        Visitor ratna = typeANote();
        List<String> asked = new ArrayList<>();
        ratna.page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });

        ratna.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
        ratna.page().waitForCondition(() -> !asked.isEmpty());

        assertThat(asked).containsExactly("beforeunload");
        assertThat(note(ratna).inputValue()).isEqualTo(WORDS);
    }

    @Test
    void nobodyIsAskedWhereNothingWasTyped() {
        Visitor ratna = openNovember();
        List<String> asked = new ArrayList<>();
        ratna.page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });

        ratna.confirm("Tutup");
        ratna.page().goBack();
        ratna.page().waitForURL(url -> url.endsWith("/semarang/hasil"));
        ratna.settle().open("/semarang/kemajuan");

        assertThat(asked).isEmpty();
        assertThat(ratna.text()).doesNotContain(QUESTION);
    }

    /** Typed, and the field not even left. */
    private Visitor typeANote() {
        Visitor ratna = openNovember();
        note(ratna).click();
        ratna.page().keyboard().type(WORDS);
        return ratna;
    }

    private Visitor openNovember() {
        Visitor ratna = signIn("semarang", "ratna").choose("Hasil saya").choose("Kemajuan");
        return ratna.press("November: belum diisi").sees("Realisasi November");
    }

    private static Locator note(Visitor visitor) {
        return visitor.page()
                .getByLabel("Catatan", new Page.GetByLabelOptions().setExact(true))
                .and(visitor.page().locator("textarea"));
    }
}
