package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                .map(name -> {
                    Visitor visitor = visitor().open("/semarang/masuk");
                    visitor.page().locator("vaadin-text-field input").fill(name);
                    visitor.page().locator("vaadin-password-field input").fill("bukan ini");
                    visitor.press("Masuk");
                    return visitor.page().locator("[role=alert]").first().innerText();
                })
                .toList();

        assertThat(answers.get(0)).isNotBlank().isEqualTo(answers.get(1));
    }

    @Test
    void sendsHeadersThatKeepStrangersOut() {
        var headers = visitor()
                .page()
                .navigate(server().address() + "/semarang/masuk")
                .headers();

        assertThat(headers).containsKeys("content-security-policy", "x-content-type-options", "referrer-policy");
        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'none'", "'strict-dynamic'", "frame-ancestors 'none'")
                .containsPattern("script-src 'nonce-[^']{20,}'")
                .doesNotContainPattern("script-src[^;]*'unsafe-inline'");
    }
}
