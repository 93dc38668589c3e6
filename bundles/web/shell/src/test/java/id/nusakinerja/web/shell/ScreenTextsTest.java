package id.nusakinerja.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.web.shell.internal.ShellText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScreenTextsTest {

    private final ScreenTexts texts = ScreenTexts.of(new ShellText());

    @Test
    void findsASentenceByTheRoomInItsKey() {
        assertThat(texts.getTranslation("shell.sign-out", Text.INDONESIAN)).isEqualTo("Keluar");
        assertThat(texts.getTranslation("shell.sign-out", Locale.ENGLISH)).isEqualTo("Sign out");
    }

    @Test
    void speaksIndonesianToWhoeverSpeaksNeither() {
        assertThat(texts.getTranslation("shell.sign-out", Locale.FRENCH)).isEqualTo("Keluar");
    }

    @Test
    void showsAMissingKeyInsteadOfBreakingThePage() {
        assertThat(texts.getTranslation("shell.no-such-sentence", Text.INDONESIAN))
                .isEqualTo("!shell.no-such-sentence!");
        assertThat(texts.getTranslation("elsewhere.title", Text.INDONESIAN)).isEqualTo("!elsewhere.title!");
    }
}
