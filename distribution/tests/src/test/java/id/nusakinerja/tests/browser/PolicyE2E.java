package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.nusakinerja.tests.CommandRun;
import id.nusakinerja.tests.policies.CityJar;
import id.nusakinerja.tests.policies.SigningKey;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The next edition of a city's rules: taken in, read, tried out, enabled and taken back, while others have the page open. */
class PolicyE2E extends E2E {

    private static final String BUNDLES = "/provinsi/bundel";
    private static final String POLICIES = "/palembang/kebijakan";
    private static final String FIRST = "Palembang 1.0.0";

    /** One number is another: what a day of absence costs. The examples that speak of it go. */
    private static byte[] edition(String version) {
        return new CityJar("palembang", version)
                .texts("palembang.properties", text -> text.replace("TK = 3 % DISIPLIN", "TK = 5 % DISIPLIN"))
                .texts(
                        ".csv",
                        text -> text.lines()
                                .filter(line -> !line.contains("TK:"))
                                .collect(Collectors.joining("\n", "", "\n")))
                .bytes();
    }

    private SigningKey trustedKey() {
        // Valid on the day on which the demonstration plays as well as today.
        SigningKey key = SigningKey.make("Kota Palembang", "-startdate", "2026/11/01 00:00:00", "-validity", "36500");
        CommandRun trusted = CommandRun.of(
                "policy",
                "trust",
                "--cert",
                key.certificate().toString(),
                "--area",
                "16.71",
                "--name",
                "Bagian Organisasi Kota Palembang",
                "--data",
                server().data().toString());
        assertThat(trusted.exitCode()).as(trusted.output()).isZero();
        return key;
    }

    @ParameterizedTest
    @CsvSource({"1.1.0, 1280", "1.2.0, 390"})
    void goesFromTheUploadToTheRulesAndBack(String version, int width) {
        String name = "Palembang " + version;
        Visitor other = signIn("palembang", "admin").open(POLICIES).sees("Hari ini berlaku " + FIRST);
        Visitor operator = signIn("provinsi", "operator").resize(width, Visitor.HEIGHT);
        Visitor admin = signIn("palembang", "admin").resize(width, Visitor.HEIGHT);

        upload(operator.open(BUNDLES), version + ".jar", trustedKey().sign(edition(version)));
        operator.sees(name + " diterima").fits("bundel");
        other.sees(name);

        admin.open(POLICIES);
        assertThat(card(admin, name).innerText())
                .contains("Bagian Organisasi Kota Palembang", "lulus", "Dapat dipakai");
        act(admin, name, "Bandingkan");
        admin.sees("yang dicoret hilang");
        assertThat(admin.page().locator(".nk-redline del").allInnerTexts()).contains("3");
        assertThat(admin.page().locator(".nk-redline ins").allInnerTexts()).contains("5");
        admin.fits("perbandingan")
                .open("/palembang/peraturan?versi=palembang:" + version)
                .sees("TK")
                .sees("5 %");

        admin.open(POLICIES);
        act(admin, name, "Berlakukan mulai …");
        admin.sees("Belum ada yang melihat simulasi");
        assertThat(enable(admin).isEnabled()).isFalse();
        admin.confirm("Batal");

        act(admin, name, "Simulasikan");
        admin.press("Mulai simulasi").sees("Dampak " + name).sees("orang turun").sees("Siapa yang berubah");
        admin.page().locator("nk-chart canvas, nk-chart svg").first().waitFor();
        admin.fits("simulasi");

        admin.open(POLICIES);
        act(admin, name, "Berlakukan mulai …");
        admin.sees("Simulasi sudah dibaca");
        enable(admin).click();
        other.sees("Hari ini berlaku " + name);
        admin.sees("Hari ini berlaku " + name).fits("kebijakan");

        admin.press("Kembalikan ke aturan sebelumnya").write("Alasan", "Uji coba selesai.");
        admin.confirm("Kembalikan ke aturan sebelumnya");
        other.sees("Hari ini berlaku " + FIRST).sees("Uji coba selesai.");
        admin.sees("Hari ini berlaku " + FIRST);

        operator.press("Lepas " + name).sees(name + " dilepas.");
    }

    @Test
    void saysWhyABundleIsNotTakenAndKeepsWhatMachinesSayBehindDetails() {
        Visitor operator = signIn("provinsi", "operator").open(BUNDLES);

        upload(operator, "palembang-tanpa-tanda.jar", edition("1.3.0"));

        operator.sees("palembang-tanpa-tanda.jar: tidak ditandatangani.");
        assertThat(operator.text()).doesNotContain("plugin.unsigned");
        operator.page().getByText("Rincian teknis").click();
        operator.sees("plugin.unsigned").photograph("bundel-ditolak", "operator");
    }

    @Test
    void namesThePackageThatNobodyHasAndShowsWhatTheResolverSaysOnDemand() {
        Visitor operator = signIn("provinsi", "operator").open(BUNDLES);
        CityJar jar = new CityJar("palembang", "1.3.0")
                .header(
                        "Import-Package",
                        "id.nusakinerja.cuaca;version=\"[3.1,4)\",id.nusakinerja.reward;version=\"[99,100)\"");

        upload(operator, "palembang-cuaca.jar", trustedKey().sign(jar.bytes()));

        operator.sees("palembang-cuaca.jar: mengimpor id.nusakinerja.cuaca")
                .sees("memerlukan paket id.nusakinerja.reward versi 99.0.0 sampai sebelum 100.0.0");
        assertThat(operator.text()).doesNotContain("missing requirement");
        operator.page().getByText("Rincian teknis").click();
        operator.sees("missing requirement")
                .sees("(osgi.wiring.package=id.nusakinerja.cuaca)(version>=3.1.0)")
                .photograph("bundel-paket-hilang", "operator");
    }

    private static void upload(Visitor operator, String name, byte[] jar) {
        operator.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/java-archive", jar));
    }

    private static Locator card(Visitor visitor, String title) {
        return visitor.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    private static void act(Visitor visitor, String title, String word) {
        card(visitor, title)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(word).setExact(true))
                .click();
        visitor.settle();
    }

    private static Locator enable(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.DIALOG)
                .last()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Berlakukan").setExact(true));
    }
}
