package id.nusakinerja.web.shell.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import id.nusakinerja.kernel.DatabaseUnavailableException;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.web.screentest.TestPage;
import id.nusakinerja.web.shell.ScreenTexts;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MishapsTest {

    private final TestPage page = TestPage.open(ScreenTexts.of(new ShellText()), Locale.ENGLISH);
    private final Mishaps mishaps = new Mishaps(() -> 1_000_000_007L);

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void saysThatTheDatabaseIsAway() {
        RuntimeException away =
                new DatabaseUnavailableException(new TenantId("semarang"), "away", new RuntimeException("refused"));

        mishaps.error(new ErrorEvent(new IllegalStateException(away)));

        assertThat(told())
                .contains(
                        "The data of this government cannot be reached at the moment; what you just did was not saved.")
                .doesNotContain("code");
    }

    @Test
    void givesACodeForWhatBroke() {
        mishaps.error(new ErrorEvent(new IllegalStateException("broken")));

        assertThat(told()).contains("the code GJDGXZ");
    }

    private static String told() {
        return _get(Notification.class).getElement().getTextRecursively();
    }
}
