package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.UploadHandler;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Chart;
import id.nusakinerja.web.shell.part.ComponentTexts;
import id.nusakinerja.web.shell.part.ConflictNotice;
import id.nusakinerja.web.shell.part.DecimalField;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ImportPreview;
import id.nusakinerja.web.shell.part.ImportPreviewPanel;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.NumberWithReceipt;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.PeriodPicker;
import id.nusakinerja.web.shell.part.PersonChip;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.Refusal;
import id.nusakinerja.web.shell.part.Ring;
import id.nusakinerja.web.shell.part.SearchField;
import id.nusakinerja.web.shell.part.Series;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.TargetBar;
import id.nusakinerja.web.shell.part.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All shared parts with all their states on one page, in development only: look here before making a new part. */
@AnonymousAllowed
final class GalleryView extends Main {

    static final String PATH = "galeri";

    private static final long serialVersionUID = 1L;

    private final Locale locale = getLocale();

    GalleryView() {
        addClassNames("nk-page", "nk-stack");
        add(
                new PageHeader(getTranslation("shell.gallery"))
                        .sentence(getTranslation("shell.gallery-sentence"))
                        .acts(new Button("Notices.tell", click -> Notices.tell(say(GallerySamples.LONG))))
                        .primary(new Button(
                                "Notices.undoable",
                                click -> Notices.undoable(say(GallerySamples.DONE), () -> Notices.done("\u21b6")))),
                Card.row(chips(), people(), inputs()),
                Card.row(progress(), numbers()),
                charts(),
                Card.row(
                        new Card(
                                "EmptyState",
                                new EmptyState(VaadinIcon.INBOX, say(GallerySamples.EMPTY), say(GallerySamples.LONG))
                                        .act(new Button(say(GallerySamples.ACT)))),
                        new Card(
                                "Refusal",
                                new Refusal(
                                        VaadinIcon.LOCK,
                                        say(GallerySamples.EMPTY),
                                        say(GallerySamples.LONG),
                                        say(GallerySamples.DONE)))),
                imports(),
                new Card("ListExport", exports()),
                Card.row(new Card("ReasonList", new ReasonList(GallerySamples.REASONS)), conflict()));
    }

    private Card chips() {
        Div all = stack();
        for (Tone tone : Tone.values()) {
            all.add(new Div(new StatusChip(tone, tone.name())), new Note(tone, tone.name(), say(GallerySamples.DONE)));
        }
        return new Card("StatusChip, Note", all);
    }

    private Card people() {
        Div all = stack();
        all.add(
                new PersonChip("Ratna Widya", say(GallerySamples.POST)),
                new PersonChip("Siti", ""),
                new PersonChip(
                        "Prof. Dr. Muhammad Hafiz Nurhidayatullah Kusumawardhana, S.Kom., M.T.",
                        say(GallerySamples.LONG)));
        return new Card("PersonChip", all);
    }

    private Card inputs() {
        DatePicker date = new DatePicker("DatePicker");
        date.setI18n(ComponentTexts.datePicker(locale, this::getTranslation));
        Upload upload = new Upload(UploadHandler.inMemory((about, bytes) -> {}));
        upload.setI18n(ComponentTexts.upload(this::getTranslation));
        List<Period> quarters = Period.allOf(PeriodKind.QUARTER, 2026);
        Div all = stack();
        SearchField search = new SearchField("SearchField", () -> Notices.tell(say(GallerySamples.DONE)));
        all.add(
                new PeriodPicker("PeriodPicker", quarters, quarters.get(2)),
                search,
                new DecimalField("DecimalField"),
                date,
                upload);
        return new Card("PeriodPicker, SearchField, DecimalField, ComponentTexts", all);
    }

    private Card progress() {
        Div all = stack();
        all.add(
                new Ring(Optional.of(Percent.of(72)), say(GallerySamples.OF_TARGET), locale),
                new Ring(Optional.empty(), say(GallerySamples.OF_TARGET), locale));
        for (int reached : List.of(0, 41, 72, 130)) {
            Tone tone = reached < 50 ? Tone.WARNING : Tone.GOOD;
            all.add(new TargetBar(Optional.of(Percent.of(reached)), tone, "TargetBar", locale).mark(Percent.of(65)));
        }
        return new Card("Ring, TargetBar", all);
    }

    private Card numbers() {
        Div all = stack();
        all.add(
                new NumberWithReceipt(
                                "NumberWithReceipt",
                                Formats.rupiah(Rupiah.of(3_910_200), locale),
                                () -> Notices.tell(say(GallerySamples.DONE)))
                        .note(say(GallerySamples.DONE)),
                new NumberWithReceipt("NumberWithReceipt", Formats.number(15_024, locale))
                        .note(new StatusChip(Tone.GOOD, say(GallerySamples.DONE))));
        return new Card("NumberWithReceipt", all).aside(new StatusChip(Tone.DONE, "aside"));
    }

    private Div charts() {
        Series plan = GallerySamples.series("Target", Series.Look.PLAN, 8, 17, 25, 33, 42, 50);
        Series now = GallerySamples.series("Realisasi", Series.Look.ACCENT, 5, 14, 22, 35, 39, -1);
        List<String> months = List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun");
        Series people = GallerySamples.series("Pegawai", Series.Look.ACCENT, 0, 1, 2, 7, 2);
        return Card.row(
                new Card("Chart.lines", Chart.lines(say(GallerySamples.LONG), months, plan, now)),
                new Card(
                        "Chart.bars",
                        Chart.bars(say(GallerySamples.LONG), List.of("SK", "K", "BP", "B", "SB"), people)
                                .tones(List.of(Tone.BAD, Tone.POOR, Tone.WARNING, Tone.GOOD, Tone.EXCELLENT))));
    }

    private Div imports() {
        return Card.row(
                new Card(
                        "ImportPreviewPanel",
                        new ImportPreviewPanel(new ImportPreview(120, 8, 14_896, List.of()), () -> {})),
                new Card("ImportPreviewPanel", new ImportPreviewPanel(GallerySamples.BROKEN_FILE, () -> {})));
    }

    private ListExport<Period> exports() {
        return ListExport.of("periode", () -> Period.allOf(PeriodKind.QUARTER, 2026))
                .column("Period", Period::key)
                .column("From", Period::from);
    }

    private Card conflict() {
        return new Card("ConflictNotice", new ConflictNotice(GallerySamples.CONFLICTS, () -> {}, () -> {}));
    }

    private String say(Text words) {
        return words.in(locale);
    }

    private static Div stack() {
        Div stack = new Div();
        stack.addClassName("nk-stack");
        return stack;
    }
}
