package id.nusakinerja.web.appraisal.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.nusakinerja.assessment.EvidenceDuty;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingAxis;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.assessment.UnmetDuty;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.progress.TeamProgress;
import id.nusakinerja.target.BehaviourValue;
import id.nusakinerja.web.screentest.TestPage;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.ScreenCheck;
import id.nusakinerja.web.shell.ScreenTexts;
import id.nusakinerja.web.shell.part.StatusChip;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalScreensTest {

    /** Without makers of views: the checks look at classes only. */
    static List<Screen> screens() {
        return List.of(
                new TeamBoardScreen(null),
                new AssessmentScreen(null),
                new MyResultScreen(null),
                new CycleScreen(null),
                new AllowanceScreen(null));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void opensToTheRolesOfTheMenuOnly(Screen screen) {
        assertThat(ScreenCheck.objectionsTo(screen)).isEmpty();
        assertThat(new AppraisalText().messages().text(screen.title()).in(Text.INDONESIAN))
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0_2026-QUARTER-3", "501_2026-QUARTER-5", "501_2026-WEEK-1", "501"})
    void findsNobodyBehindABrokenAddress(String address) {
        assertThat(Subject.parse(address)).isEmpty();
    }

    @Test
    void readsEventsAsPeopleTypeThem() {
        assertThat(EventText.parse("tk:2, TL1:1")).contains(Map.of("TK", 2, "TL1", 1));
        assertThat(EventText.parse(" ")).contains(Map.of());
        assertThat(EventText.parse("TK:0")).isEmpty();
        assertThat(EventText.parse("TK:1 tk:2")).isEmpty();
        assertThat(EventText.write(Map.of("TL1", 1, "TK", 2))).isEqualTo("TK:2 TL1:1");
    }

    @Test
    void waitsForNobodyWithoutAnAgreedPlan() {
        Employee person = null;
        EmployeeId id = new EmployeeId(501);
        Achievement notMeasured = new Achievement.NotMeasured(Text.of("Belum diukur", "Not measured"));
        TeamProgress planned = new TeamProgress(id, Optional.of(notMeasured), 0, Optional.empty());
        TeamProgress unplanned = new TeamProgress(id, Optional.empty(), 0, Optional.empty());

        assertThat(new TeamMember(person, null, planned).isWaiting()).isTrue();
        assertThat(new TeamMember(person, null, unplanned).isWaiting()).isFalse();
        assertThat(new TeamMember(person, null, unplanned).lacksPlan()).isTrue();
    }

    @Nested
    class TheRatingForm {

        private TestPage page;

        @BeforeEach
        void open() {
            page = TestPage.open(ScreenTexts.of(new AppraisalText()), Text.INDONESIAN);
        }

        @AfterEach
        void close() {
            page.close();
        }

        @Test
        void givesBackWhatItWasFilledWith() {
            RatingDraft draft = new RatingDraft(
                    Optional.of(Rating.SESUAI),
                    "Target tercapai",
                    Optional.of(Rating.DI_BAWAH),
                    "Sering terlambat menjawab",
                    Map.of(BehaviourValue.ADAPTIF, "Perlu waktu lama"),
                    "",
                    "",
                    new ResultLetter(List.of("Teliti"), List.of("Cepat menjawab"), "Bertemu lagi"));
            RatingForm form = page.show(new RatingForm(List.of(), Map.of()));

            form.show(draft);

            assertThat(form.value()).isEqualTo(draft);
            assertThat(_get(form, StatusChip.class).getText()).isEqualTo("Kurang");
        }

        @Test
        void asksWhyOnlyWhenARatingDepartsFromTheAdvice() {
            Reason why = new Reason("x", Text.of("Kepuasan warga rendah", "Low satisfaction"), LegalBasis.HOUSE_RULE);
            RatingForm form = page.show(
                    new RatingForm(List.of(new RatingAdvice(RatingAxis.RESULTS, Rating.SESUAI, why)), Map.of()));
            assertThat(departures(form)).isEmpty();

            @SuppressWarnings("unchecked") // The first group of the form holds ratings.
            RadioButtonGroup<Rating> results =
                    _find(form, RadioButtonGroup.class).getFirst();
            results.setValue(Rating.DI_ATAS);

            assertThat(departures(form)).hasSize(1);
        }

        @Test
        void warnsOfASpreadOutsideTheGuideAndAsksWhy() {
            Reason why = new Reason(
                    "x", Text.of("Pola menghendaki setidaknya satu orang.", "At least one."), LegalBasis.HOUSE_RULE);
            RatingForm form = page.show(new RatingForm(List.of(), Map.of(Predicate.SANGAT_BAIK, List.of(why))));
            assertThat(_find(form, SpreadQuestion.class)).isEmpty();

            rate(form, Rating.DI_ATAS);
            assertThat(_get(form, SpreadQuestion.class).getElement().getTextRecursively())
                    .contains("Pola menghendaki setidaknya satu orang.");
            _get(form, SpreadQuestion.class).setReason("Semua melampaui target");
            assertThat(form.value().spreadReason()).isEqualTo("Semua melampaui target");

            rate(form, Rating.SESUAI);
            assertThat(_find(form, SpreadQuestion.class)).isEmpty();
            assertThat(form.value().spreadReason()).isEmpty();
        }

        @Test
        void keepsTheBehaviourClosedUntilTheEvidenceIsOpened() {
            Reason letter = new Reason("x", Text.of("Buka dulu surat warga.", "Open it."), LegalBasis.HOUSE_RULE);
            EvidenceDuty duty = new EvidenceDuty(
                    BehaviourValue.BERORIENTASI_PELAYANAN, EvidenceKind.CITIZEN_CONTACT, LegalBasis.HOUSE_RULE);
            RatingForm form = page.show(new RatingForm(List.of(), Map.of()));

            form.demand(List.of(new UnmetDuty(duty, List.of(), letter)));
            assertThat(closed(form)).containsExactly(false, true);
            assertThat(form.getElement().getTextRecursively()).contains("Buka dulu surat warga.");

            form.demand(List.of());
            assertThat(closed(form)).containsExactly(false, false);
            assertThat(form.getElement().getTextRecursively()).doesNotContain("Buka dulu surat warga.");
        }

        @Test
        void saysCodesOfAReceiptInWordsAndDecimalsWithAComma() {
            ReceiptWords words = new ReceiptWords(page.show(new Div()), Text.INDONESIAN);

            assertThat(words.readable("TL1 \u00d7 2: 2.5 % DISIPLIN"))
                    .isEqualTo("TL1 \u00d7 2: 2,5 % Komponen disiplin");
            assertThat(words.readable("PEMBINAAN")).isEqualTo("rencana pembinaan");
            assertThat(words.readable("5000000")).isEqualTo("5.000.000");
            assertThat(words.source("Rekap presensi 2026-QUARTER-2")).isEqualTo("Rekap presensi Triwulan II 2026");
            assertThat(words.source("rekap-2026-QUARTER-2.csv, baris 3"))
                    .isEqualTo("rekap-2026-QUARTER-2.csv, baris 3");
            assertThat(words.place("2026-06-30")).isEqualTo("30 Juni 2026");
            assertThat(words.why("PERINGATAN_PP94")).isEqualTo("karena jumlah hari tanpa keterangan");
        }

        @SuppressWarnings("unchecked") // Both groups of the form hold ratings.
        private void rate(RatingForm form, Rating rating) {
            _find(form, RadioButtonGroup.class).forEach(group -> group.setValue(rating));
        }

        private List<Boolean> closed(RatingForm form) {
            return _find(form, RadioButtonGroup.class).stream()
                    .map(group -> group.isReadOnly())
                    .toList();
        }

        private List<TextArea> departures(RatingForm form) {
            return _find(form, TextArea.class).stream()
                    .filter(area -> area.getLabel().equals("Mengapa berbeda dari saran?"))
                    .toList();
        }
    }
}
