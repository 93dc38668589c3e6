package id.nusakinerja.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    @Test
    void readsTheNumberOfAPnsAsPeopleWriteIt() {
        Nip nip = Nip.parse("19860926 201505 1 001").getOrThrow();

        assertThat(nip.digits()).isEqualTo("198609262015051001");
        assertThat(nip.birthDate()).isEqualTo(LocalDate.of(1986, 9, 26));
        assertThat(nip.appointmentYear()).isEqualTo(2015);
        assertThat(nip.sex()).isEqualTo(Sex.MALE);
        assertThat(nip.isContract()).isFalse();
        assertThat(nip.display()).isEqualTo("19860926 201505 1 001");
    }

    @Test
    void knowsAWomanByDigitFifteen() {
        assertThat(Nip.parse("198012302010012005").getOrThrow().sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void knowsAContractByItsCode() {
        assertThat(Nip.parse("199308202023211005").getOrThrow().isContract()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"199608182022041001", "198802292015051001", "1986.0926.2015.051001"})
    void accepts(String text) {
        assertThat(Nip.parse(text)).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @CsvSource({
        "19860926201505100, nip.format",
        "1986092620150510011, nip.format",
        "19860926201505100A, nip.format",
        "'', nip.format",
        "198613262015051001, nip.tanggal-lahir",
        "198702292015051001, nip.tanggal-lahir",
        "198609262015131001, nip.bulan",
        "198609262015001001, nip.bulan",
        "198609262015301001, nip.bulan",
        "198609262015053001, nip.jk",
        "198609262015050001, nip.jk",
        "198609262015051000, nip.urut",
        "198613262015133000, nip.tanggal-lahir nip.bulan nip.jk nip.urut",
    })
    void refusesWithEveryProblem(String text, String codes) {
        assertThat(reasonsFor(text))
                .extracting(Reason::code)
                .containsExactlyElementsOf(Arrays.asList(codes.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.98609E+17", "1,98609E+17", "1.98609262015051E17"})
    void saysThatAnExcelCellMustBeText(String text) {
        assertThat(reasonsFor(text))
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo("nip.format"))
                .satisfies(reason ->
                        assertThat(reason.text().in(Text.INDONESIAN)).contains("sel Excel harus bertipe teks"));
    }

    @Test
    void warnsOfAnAppointmentBeforeSeventeenAndOfAnotherStatus() {
        Nip child = Nip.parse("200009262015051001").getOrThrow();

        assertThat(child.warnings(EmploymentStatus.PPPK))
                .extracting(Reason::code)
                .containsExactly("nip.young", "nip.other-status");
        assertThat(child.warnings(EmploymentStatus.PNS))
                .extracting(Reason::code)
                .containsExactly("nip.young");
    }

    @Test
    void showsNeitherBirthDateNorSexByAccident() {
        Nip nip = new Nip("198609262015051001");

        assertThat(nip.masked()).isEqualTo("******** ****** * 001");
        assertThat(nip).hasToString(nip.masked());
    }

    @Test
    void isNeverMadeOfSomethingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Nip("123")).withMessageContaining("FORMAT");
    }

    private static List<Reason> reasonsFor(String text) {
        return switch (Nip.parse(text)) {
            case Outcome.Done<Nip> done -> throw new AssertionError("Accepted (" + text + ").");
            case Outcome.Refused<Nip>(List<Reason> reasons) -> reasons;
        };
    }
}
