package id.nusakinerja.web.planning.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.Objection;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.ResultId;
import id.nusakinerja.target.ResultKind;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.SkpHead;
import id.nusakinerja.target.SkpId;
import id.nusakinerja.target.Spot;
import id.nusakinerja.target.TargetService;
import id.nusakinerja.web.screentest.TestPage;
import id.nusakinerja.web.shell.ScreenTexts;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftPageTest {

    private static final Actor STAFF = new Actor(
            1, "Ratna", new TenantId("semarang"), Optional.of(new EmployeeId(5)), Set.of(Role.STAFF), Optional.empty());

    private final PlannedResult result = new PlannedResult(
            new ResultId(11),
            ResultKind.UTAMA,
            "Warga ikut pendidikan",
            Optional.empty(),
            Percent.of(60),
            List.of(Indicator.empty(new IndicatorId(12))));
    private final DraftSkp draft = new DraftSkp(
            new SkpHead(new SkpId(1), new EmployeeId(5), 2026, Optional.empty(), 1, "", 1),
            SkpContent.of(List.of(result)),
            "Target terlalu rendah");
    private final AtomicReference<SkpContent> saved = new AtomicReference<>(SkpContent.EMPTY);

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void hasAllItsWords(String language) {
        try (TestPage page = TestPage.open(ScreenTexts.of(new PlanningText()), Locale.of(language))) {
            page.show(newPage());

            assertThat(_find(Span.class)).extracting(Span::getText).noneMatch(text -> text.contains("!planning"));
            assertThat(_get(H1.class).getText()).contains("2026");
        }
    }

    @Test
    void showsAnObjectionAtItsIndicatorAndTheRemainderOfTheWeights() {
        try (TestPage page = TestPage.open(ScreenTexts.of(new PlanningText()), Text.INDONESIAN)) {
            page.show(newPage());

            assertThat(_find(Span.class))
                    .extracting(Span::getText)
                    .contains("Belum ada satuan", "Bobot 60 %, sisa 40 %", "Target terlalu rendah");
        }
    }

    @Test
    void savesAResultAtOnce() {
        try (TestPage page = TestPage.open(ScreenTexts.of(new PlanningText()), Text.INDONESIAN)) {
            page.show(newPage());
            _click(_get(Button.class, spec -> spec.withText("Ubah")));
            _get(TextArea.class, spec -> spec.withLabel("Rencana hasil kerja")).setValue("Warga belajar");
            _click(_get(Button.class, spec -> spec.withText("Simpan")));

            assertThat(saved.get().results()).extracting(PlannedResult::text).containsExactly("Warga belajar");
        }
    }

    @Test
    void savesAnIndicatorThatIsStillIncomplete() {
        try (TestPage page = TestPage.open(ScreenTexts.of(new PlanningText()), Text.INDONESIAN)) {
            page.show(newPage());
            _click(_get(Button.class, spec -> spec.withText("Tambah indikator")));
            _get(TextField.class, spec -> spec.withLabel("Nama indikator")).setValue("Partisipasi");
            _click(_get(Button.class, spec -> spec.withText("Simpan")));

            assertThat(saved.get().results().getFirst().indicators())
                    .extracting(Indicator::name)
                    .containsExactly("", "Partisipasi");
        }
    }

    @Test
    void bringsARemovedResultBack() {
        try (TestPage page = TestPage.open(ScreenTexts.of(new PlanningText()), Text.INDONESIAN)) {
            page.show(newPage());
            _click(_get(Button.class, spec -> spec.withText("Hapus")));
            assertThat(saved.get().results()).isEmpty();

            _click(_get(_get(Notification.class), Button.class));

            assertThat(saved.get().results()).containsExactly(result);
        }
    }

    @Test
    void asksBeforeADialogWithNewWordsCloses() {
        try (TestPage page = TestPage.open(ScreenTexts.of(new PlanningText()), Text.INDONESIAN)) {
            page.show(newPage());
            _click(_get(Button.class, spec -> spec.withText("Ubah")));
            _get(TextArea.class, spec -> spec.withLabel("Rencana hasil kerja")).setValue("Warga belajar");
            _click(_get(Button.class, spec -> spec.withText("Batal")));

            assertThat(_find(ResultDialog.class)).hasSize(1);
            assertThat(_find(Dialog.class)).hasSize(2);
        }
    }

    private DraftPage newPage() {
        return new DraftPage(targets(), () -> 99, STAFF, draft, () -> {});
    }

    private TargetService targets() {
        return (TargetService) Proxy.newProxyInstance(
                TargetService.class.getClassLoader(),
                new Class<?>[] {TargetService.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "listSuperiorResults", "listCatalog" -> List.of();
                    case "listObjections" ->
                        List.of(new Objection(
                                Spot.at(result, result.indicators().getFirst()),
                                new Reason(
                                        "target.no-unit",
                                        Text.of("Belum ada satuan", "No unit yet"),
                                        LegalBasis.HOUSE_RULE)));
                    case "saveDraft" -> {
                        saved.set(((DraftSkp) arguments[1]).content());
                        yield Outcome.done(arguments[1]);
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
