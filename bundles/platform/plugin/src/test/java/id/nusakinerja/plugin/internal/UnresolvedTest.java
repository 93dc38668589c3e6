package id.nusakinerja.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Felix says of a bundle that does not resolve, in one sentence with a cure; its own words stay as the detail. */
class UnresolvedTest {

    private static final String BEGINNING =
            "Unable to resolve id.nusakinerja.city.contoh [41](R 41.0): missing requirement [id.nusakinerja.city.contoh [41](R 41.0)] ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "osgi.wiring.package; (&(osgi.wiring.package=id.cuaca)(version>=3.1.0)(!(version>=4.0.0))) | paket id.cuaca versi 3.1.0 ke atas",
                "osgi.wiring.package; (osgi.wiring.package=id.cuaca) | paket id.cuaca (versi apa pun)",
                "osgi.wiring.package; (osgi.wiring.package=a.b) [caused by: Unable to resolve x: missing requirement [x] osgi.wiring.package; (&(osgi.wiring.package=c.d)(version>=1.0.0))] | paket c.d versi 1.0.0 ke atas",
                "osgi.ee; (&(osgi.ee=JavaSE)(version=99)) | Java 99",
                "osgi.contract; (osgi.contract=Apa) | tidak cocok dengan Nusakinerja yang berjalan"
            })
    void namesWhatIsMissing(String said, String words) {
        Reason reason = Unresolved.reason("contoh.jar", BEGINNING + said);

        assertThat(reason.text().in(Text.INDONESIAN)).startsWith("contoh.jar: ").contains(words, "Bangun ulang");
        assertThat(reason.text().in(Text.INDONESIAN)).doesNotContain("osgi", "[41]");
        assertThat(reason.detail()).isEqualTo(BEGINNING + said);
    }
}
