package id.nusakinerja.web.shell.part;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinSession;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.web.screentest.TestPage;
import id.nusakinerja.web.shell.ScreenTexts;
import id.nusakinerja.web.shell.internal.ShellText;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartsTest {

    private final AtomicInteger calls = new AtomicInteger();
    private TestPage page;

    @BeforeEach
    void openPage() {
        page = TestPage.open(ScreenTexts.of(new ShellText()), Text.INDONESIAN);
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    void aPageHasOnePrimaryAct() {
        PageHeader header = new PageHeader("Tim saya").primary(new Button("Nilai"));

        assertThatThrownBy(() -> header.primary(new Button("Ekspor"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNumberOpensItsReceipt() {
        page.show(new NumberWithReceipt("Tunjangan", "Rp 3.910.200", calls::incrementAndGet));

        NativeButton number = _get(NativeButton.class);
        _click(number);

        assertThat(calls).hasValue(1);
        assertThat(number.getTitle()).contains("Lihat dari mana angka ini");
    }

    @Test
    void aNumberWithoutReceiptIsNoButton() {
        page.show(new NumberWithReceipt("Umpan balik", "4"));

        assertThat(_find(NativeButton.class)).isEmpty();
    }

    @Test
    void aChipSaysItsStateInAWordToo() {
        assertThat(page.show(new StatusChip(Tone.WARNING, "Berisiko")).getText())
                .isEqualTo("Berisiko");
    }

    @Test
    void aBarTellsReadersTheTrueNumberEvenAboveHundred() {
        TargetBar bar = page.show(new TargetBar(Optional.of(Percent.of(130)), Tone.GOOD, "Capaian", Text.INDONESIAN));

        assertThat(bar.getElement().getAttribute("aria-valuenow")).isEqualTo("100");
        assertThat(bar.getElement().getAttribute("aria-valuetext")).isEqualTo("130\u00a0%");
    }

    @Test
    void aRingIsReadAsASentence() {
        Ring ring = page.show(new Ring(Optional.of(Percent.parse("71.6")), "dari target", Text.INDONESIAN));

        assertThat(ring.getElement().getAttribute("aria-label")).isEqualTo("72\u00a0% dari target");
    }

    @Test
    void whatIsNotMeasuredIsNotNothing() {
        Ring ring = page.show(new Ring(Optional.empty(), "dari target", Text.INDONESIAN));
        TargetBar bar = page.show(new TargetBar(Optional.empty(), Tone.NEUTRAL, "Capaian", Text.INDONESIAN));

        assertThat(ring.getElement().getTextRecursively()).startsWith("\u2013").doesNotContain("0");
        assertThat(ring.getElement().getAttribute("aria-label")).isEqualTo("belum diukur");
        assertThat(bar.getElement().getAttribute("aria-valuetext")).isEqualTo("belum diukur");
    }

    @Test
    void aFileWithErrorsIsAppliedWithoutItsFaultyRows() {
        RowError error = new RowError(4, "nip", Text.of("NIP salah", "Bad NIP"));
        page.show(new ImportPreviewPanel(new ImportPreview(3, 0, 12, List.of(error)), calls::incrementAndGet));

        assertThat(_find(Button.class, spec -> spec.withText("Terapkan 3 baris")))
                .hasSize(1);
        assertThat(_get(Grid.class).getListDataView().getItemCount()).isEqualTo(1);
    }

    @Test
    void aFileWithoutErrorsIsAppliedOnce() {
        page.show(new ImportPreviewPanel(new ImportPreview(120, 8, 0, List.of()), calls::incrementAndGet));

        Button apply = _get(Button.class, spec -> spec.withText("Terapkan 128 baris"));
        _click(apply);

        assertThat(calls).hasValue(1);
        assertThat(apply.isEnabled()).isFalse();
    }

    @Test
    void aFileThatSaysNothingNewOffersNoAct() {
        page.show(new ImportPreviewPanel(new ImportPreview(0, 0, 12, List.of()), calls::incrementAndGet));

        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void aConflictLeavesTheChoiceToThePerson() {
        AtomicInteger taken = new AtomicInteger();
        page.show(new ConflictNotice(
                List.of(new FieldConflict("Target", "42", "45")), calls::incrementAndGet, taken::incrementAndGet));

        _click(_get(Button.class, spec -> spec.withText("Simpan tulisan saya")));
        _click(_get(Button.class, spec -> spec.withText("Pakai yang tersimpan")));

        assertThat(calls).hasValue(1);
        assertThat(taken).hasValue(1);
    }

    @Test
    void aRefusalListsAllReasonsWithTheirArticle() {
        Reason legal = new Reason("a", Text.of("Satu", "One"), new LegalBasis("PermenPANRB 6/2022", "Pasal 9"));
        Reason house = new Reason("b", Text.of("Dua", "Two"), LegalBasis.HOUSE_RULE);
        page.show(new ReasonList(List.of(legal, house)));

        assertThat(_find(ListItem.class)).hasSize(2);
        assertThat(_find(Span.class, spec -> spec.withClasses("nk-basis")))
                .extracting(Span::getText)
                .containsExactly("PermenPANRB 6/2022 Pasal 9");
    }

    @Test
    void aPeriodPickerSpeaksTheLanguageOfTheSession() {
        List<Period> quarters = Period.allOf(PeriodKind.QUARTER, 2026);
        PeriodPicker picker = page.show(new PeriodPicker("Periode", quarters, quarters.get(2)));

        assertThat(picker.getItemLabelGenerator().apply(quarters.get(2))).isEqualTo("Triwulan III 2026");
        assertThat(picker.getValue()).isEqualTo(quarters.get(2));
    }

    @Test
    void anEmptyListSaysWhyAndOffersTheWayOn() {
        page.show(new EmptyState(VaadinIcon.INBOX, "Belum ada", "Tambahkan").act(new Button("Tambah")));

        assertThat(_find(Button.class)).hasSize(1);
    }

    @Test
    void anUndoRunsOnce() {
        Notices.undoable("Diajukan", calls::incrementAndGet);

        Button undo = _get(Button.class, spec -> spec.withText("Urungkan"));
        _click(undo);

        assertThat(calls).hasValue(1);
        assertThat(undo.isEnabled()).isFalse();
    }

    @Test
    void aChartHandsTheBrowserOnlyWhatItDraws() {
        Series series =
                new Series("Realisasi", Series.Look.ACCENT, List.of(Optional.of(BigDecimal.ONE), Optional.empty()));

        assertThat(page.show(Chart.lines("Naik", List.of("Jan", "Feb"), series)).getChildren())
                .isEmpty();
    }

    @Test
    void aCardWithoutHeadingHasNoPlaceBesideIt() {
        assertThatThrownBy(() -> new Card().aside(new Span())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void datesAreChosenInTheLanguageOfTheSession() {
        assertThat(ComponentTexts.datePicker(Text.INDONESIAN, key -> key).getMonthNames())
                .startsWith("Januari")
                .endsWith("Desember");
        assertThat(ComponentTexts.datePicker(Locale.ENGLISH, key -> key).getWeekdays())
                .startsWith("Sunday");
    }

    @Test
    void aListIsHandedOutWholeHoweverItIsReadInStretches() {
        List<Integer> numbers = IntStream.range(0, 2_001).boxed().toList();
        ListExport<Integer> export = page.show(ListExport.of("angka", () -> numbers)
                .column("angka", number -> number)
                .column("kata", number -> "ke-" + number));

        ByteArrayOutputStream file = new ByteArrayOutputStream();
        export.write(
                ListExport.Kind.CSV, (offset, limit) -> numbers.subList(offset, Math.min(offset + limit, 2_001)), file);

        assertThat(file.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2_002)
                .startsWith("\uFEFFangka,kata", "0,ke-0")
                .endsWith("2000,ke-2000");
        assertThat(_find(Anchor.class))
                .extracting(link -> link.getAriaLabel().orElse(""))
                .containsExactly("Unduh daftar ini sebagai CSV", "Unduh daftar ini sebagai Excel");
    }

    @Test
    void aListThatIsTakenAwayIsToldBeforeItsFirstRow() {
        List<String> told = new ArrayList<>();
        ListExport<Integer> export = page.show(ListExport.of("angka", () -> {
                    told.add("fixed");
                    return List.of(1);
                })
                .column("angka", number -> told.add("row " + number))
                .onTaken(() -> told.add("taken")));
        ComponentUtil.addListener(
                UI.getCurrent(), ListTaken.class, taken -> told.add(taken.list() + " " + taken.format()));

        export.write(
                ListExport.Kind.EXCEL,
                export.taken(ListExport.Kind.EXCEL, VaadinSession.getCurrent()),
                new ByteArrayOutputStream());

        assertThat(told).containsExactly("fixed", "angka xlsx", "taken", "row 1");
    }

    @Test
    void aListThatCannotBeNotedIsNotHandedOut() {
        ListExport<Integer> export = page.show(ListExport.of("angka", () -> List.of(1)));
        ComponentUtil.addListener(UI.getCurrent(), ListTaken.class, taken -> {
            throw new IllegalStateException("The database is out of reach.");
        });

        assertThatThrownBy(() -> export.taken(ListExport.Kind.CSV, VaadinSession.getCurrent()))
                .hasMessageContaining("out of reach");
    }
}
