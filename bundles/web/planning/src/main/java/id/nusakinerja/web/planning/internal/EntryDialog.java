package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.progress.ProgressEntry;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.Reading;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.web.shell.part.ConflictNotice;
import id.nusakinerja.web.shell.part.DecimalField;
import id.nusakinerja.web.shell.part.FieldConflict;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.UnsavedWork;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Writes down one month of one indicator, then its evidence. */
final class EntryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ProgressService progress;
    private final transient Actor actor;
    private final transient Indicator indicator;
    private final transient YearMonth month;
    private final DecimalField number = new DecimalField();
    private final Checkbox asShare = new Checkbox();
    private final DecimalField whole = new DecimalField();
    private final TextField publication = new TextField();
    private final TextArea note = new TextArea();
    private final Div news = new Div();
    private final EvidenceForm evidence;
    private long stamp = ProgressEntry.NEW;
    private transient List<Object> kept = List.of();

    /** @param changed called when the dialog closes */
    EntryDialog(
            ProgressService progress,
            Actor actor,
            Indicator indicator,
            YearMonth month,
            Optional<Realisation> known,
            Runnable changed) {
        this.progress = progress;
        this.actor = actor;
        this.indicator = indicator;
        this.month = month;
        this.evidence = new EvidenceForm(progress, actor);
        setHeaderTitle(getTranslation(
                "planning.entry.title",
                Formats.month(month.getMonth(), getLocale()),
                Integer.toString(month.getYear())));
        setWidth("560px");
        setMaxWidth("100%");
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                changed.run();
            }
        });
        label();
        FormLayout form = new FormLayout(number, whole, asShare, publication, note);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("420px", 2));
        form.setColspan(asShare, 2);
        form.setColspan(publication, 2);
        form.setColspan(note, 2);
        Span name = new Span(indicator.name());
        name.addClassName("pl-strong");
        Div content = new Div(name, news, form, evidence);
        content.addClassName("nk-form");
        add(content);
        Button save = new Button(getTranslation("planning.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("planning.close"), click -> UnsavedWork.close(this, this::isUnsaved)),
                        save);
        known.ifPresent(this::fill);
        kept = written();
        UnsavedWork.watch(this, this::isUnsaved);
        evidence.setVisible(known.isPresent());
        draw();
    }

    private void label() {
        whole.setLabel(getTranslation("planning.entry.whole"));
        asShare.setLabel(getTranslation("planning.entry.as-share"));
        asShare.setVisible(indicator.measure().unit().equals("%"));
        asShare.addValueChangeListener(change -> draw());
        publication.setLabel(getTranslation("planning.entry.publication"));
        publication.setVisible(indicator.measure().pattern() == MeasuringPattern.RILIS);
        note.setLabel(getTranslation("planning.entry.note"));
        note.setHelperText(getTranslation("planning.entry.note-help"));
        note.setMaxLength(4000);
        indicator
                .findTarget(month.getMonth())
                .ifPresent(target -> number.setHelperText(getTranslation(
                        "planning.entry.target", target, indicator.measure().unit())));
    }

    private void draw() {
        whole.setVisible(asShare.getValue());
        number.setLabel(getTranslation(
                asShare.getValue() ? "planning.entry.part" : "planning.entry.number",
                indicator.measure().unit()));
    }

    private void fill(Realisation known) {
        switch (known.reading()) {
            case Reading.Amount(BigDecimal value) -> number.setValue(value);
            case Reading.Share(BigDecimal part, BigDecimal all) -> {
                asShare.setValue(true);
                number.setValue(part);
                whole.setValue(all);
            }
        }
        note.setValue(known.note());
        publication.setValue(known.publication());
        stamp = known.stamp();
        evidence.show(known);
    }

    private void save() {
        news.removeAll();
        Optional<Reading> reading = reading();
        if (reading.isEmpty()) {
            return;
        }
        ProgressEntry entry =
                new ProgressEntry(indicator.id(), month, reading.get(), note.getValue(), publication.getValue(), stamp);
        Outcome<Realisation> outcome = progress.record(actor, entry);
        if (outcome.isConflict()) {
            progress.findProgress(actor, actor.self(), month)
                    .flatMap(this::find)
                    .ifPresent(this::showConflict);
            return;
        }
        switch (outcome) {
            case Outcome.Refused<Realisation>(List<Reason> reasons) -> news.add(new ReasonList(reasons));
            case Outcome.Done<Realisation>(Realisation saved) -> {
                stamp = saved.stamp();
                kept = written();
                UnsavedWork.saved(this);
                evidence.show(saved);
                evidence.setVisible(true);
                Notices.done(getTranslation("planning.entry.saved"));
            }
        }
    }

    private Optional<Realisation> find(SkpProgress all) {
        return all.results().stream()
                .flatMap(result -> result.indicators().stream())
                .flatMap(one -> one.realisations().stream())
                .filter(one ->
                        one.indicator().equals(indicator.id()) && one.month().equals(month))
                .findFirst();
    }

    /** Somebody saved this month meanwhile, in another window say: the own text stays until the person chooses. */
    private void showConflict(Realisation newer) {
        List<FieldConflict> both = List.of(
                new FieldConflict(
                        getTranslation("planning.progress.real"),
                        Formats.number(newer.reading().value(), getLocale()),
                        number.getOptionalValue()
                                .map(value -> Formats.number(value, getLocale()))
                                .orElse("")),
                new FieldConflict(getTranslation("planning.entry.note"), newer.note(), note.getValue()));
        news.add(new ConflictNotice(
                both,
                () -> {
                    stamp = newer.stamp();
                    save();
                },
                () -> {
                    news.removeAll();
                    fill(newer);
                    kept = written();
                }));
    }

    private List<Object> written() {
        return List.of(
                number.getOptionalValue(),
                whole.getOptionalValue(),
                asShare.getValue(),
                note.getValue(),
                publication.getValue());
    }

    private boolean isUnsaved() {
        return !written().equals(kept) || evidence.isHalfWritten();
    }

    /** Empty when a field is not a number that can be kept; the field says so. */
    private Optional<Reading> reading() {
        boolean share = asShare.getValue();
        boolean noWhole = share && (whole.isEmpty() || whole.getValue().signum() <= 0);
        boolean noNumber = number.isEmpty() || (share && number.getValue().signum() < 0);
        number.setInvalid(noNumber);
        number.setErrorMessage(getTranslation("planning.entry.number-needed"));
        whole.setInvalid(noWhole);
        whole.setErrorMessage(getTranslation("planning.entry.whole-needed"));
        if (noNumber || noWhole) {
            return Optional.empty();
        }
        return Optional.of(
                share ? new Reading.Share(number.getValue(), whole.getValue()) : Reading.of(number.getValue()));
    }
}
