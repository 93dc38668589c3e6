package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door of every city. */
class SignInE2E extends E2E {

    @ParameterizedTest
    @ValueSource(strings = {"semarang", "surakarta", "palembang", "jambi", "nasional-contoh"})
    void showsEveryTenantItsOwnDoor(String tenant) {
        Visitor visitor = visitor().open("/" + tenant + "/masuk").photograph("masuk-" + tenant, "tamu");

        assertThat(visitor.page().locator("h1").first().innerText()).isNotBlank();
        assertThat(visitor.page().locator("vaadin-password-field").count()).isEqualTo(1);
    }

    @Test
    void letsChooseAmongTheTenants() {
        Visitor visitor = visitor().open("/").photograph("pilih", "tamu");

        assertThat(visitor.page().content()).contains("Semarang", "Surakarta", "Palembang", "Jambi");
    }

    @Test
    void letsADemoPersonIn() {
        Visitor visitor = signIn("semarang", "ratna").photograph("beranda", "pegawai");

        assertThat(visitor.page().url()).doesNotContain("masuk");
    }

    @Test
    void saysTheSameToAWrongNameAsToAWrongPassword() {
        List<String> answers = List.of("ratna", "siapa-ini").stream()
                .map(name -> attempt(visitor().open("/semarang/masuk"), name, "bukan ini"))
                .toList();

        assertThat(answers.get(0)).isNotBlank().isEqualTo(answers.get(1));
    }

    @Test
    void letsInWhoKnowsThePassword() {
        Visitor ratna = visitor().open("/semarang/skp");
        String before = session(ratna).value;

        attempt(ratna, "ratna", demoPassword());
        ratna.sees("Sasaran kinerja");
        assertThat(ratna.page().url()).endsWith("/semarang/skp");
        assertThat(session(ratna).value).isNotEqualTo(before);
    }

    @Test
    void keepsGuessersWaitingEvenWithTheRightPassword() {
        Visitor guesser = visitor().open("/palembang/masuk");
        String answer = "";
        for (int i = 0; i < 100 && !answer.matches("(?s).*Coba lagi dalam ([5-9]|\\d\\d) detik.*"); i++) {
            answer = attempt(guesser, "admin", "tebakan ke-" + i);
        }

        assertThat(answer).contains("Terlalu banyak percobaan yang gagal.");
        assertThat(attempt(guesser, "admin", demoPassword())).contains("Terlalu banyak percobaan yang gagal.");
        assertThat(attempt(guesser, "siapa-ini", "bukan ini")).doesNotContain("Terlalu banyak");
    }

    @Test
    void forgetsWhoSignedOut() {
        Visitor ratna = signIn("semarang", "ratna");
        ratna.page().locator("vaadin-menu-bar-button").first().click();
        ratna.page().getByRole(AriaRole.MENUITEM).getByText("Keluar").click();

        ratna.sees("Pakai NIP atau nama pengguna Anda.").open("/semarang/skp");
        assertThat(ratna.page().locator("vaadin-password-field").count()).isEqualTo(1);
        assertThat(ratna.text()).doesNotContain("Ratna Widya");
    }

    @Test
    void hidesTheSessionFromScriptsAndOtherSites() {
        Cookie session = session(signIn("semarang", "ratna"));

        assertThat(session.httpOnly).isTrue();
        assertThat(session.sameSite).isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
        assertThat(session.path).isEqualTo("/semarang");
    }

    @Test
    void sendsHeadersThatKeepStrangersOut() {
        var headers = visitor()
                .page()
                .navigate(server().address() + "/semarang/masuk")
                .headers();

        assertThat(headers)
                .containsKeys(
                        "content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy");
        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'none'", "'strict-dynamic'", "frame-ancestors 'none'")
                .containsPattern("script-src 'nonce-[^']{20,}'")
                .doesNotContainPattern("script-src[^;]*'unsafe-inline'");
    }

    @Test
    void sendsPagesAndWhatFollowsCompressed() {
        Visitor ratna = visitor();
        Response page = ratna.page().navigate(server().address() + "/semarang/masuk");
        assertThat(page.headers()).containsEntry("content-encoding", "gzip");

        Response answer = ratna.page()
                .waitForResponse(
                        one -> one.url().contains("v-r=uidl") && one.headers().containsKey("content-encoding"),
                        () -> ratna.signIn("semarang", "ratna"));

        assertThat(answer.headers()).containsEntry("content-encoding", "gzip");
    }

    private static String attempt(Visitor visitor, String name, String password) {
        visitor.page().locator("vaadin-text-field input").fill(name);
        visitor.page().locator("vaadin-password-field input").fill(password);
        visitor.press("Masuk");
        return String.join(" ", visitor.page().locator("[role=alert]").allInnerTexts());
    }

    private String demoPassword() {
        Matcher line = Pattern.compile("Kata sandi semua akun demo: (\\S+)").matcher(server().output());
        assertThat(line.find()).as(server().output()).isTrue();
        return line.group(1);
    }

    private static Cookie session(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }
}
