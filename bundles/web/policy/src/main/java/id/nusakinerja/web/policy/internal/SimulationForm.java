package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.simulation.SimulationOrder;
import id.nusakinerja.simulation.SimulationSource;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.ComponentTexts;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.ReasonList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks what to try out, against what, and on whose facts. */
final class SimulationForm extends Div {

    private static final long serialVersionUID = 1L;

    /** A hundred thousand people with all columns, with room to spare. */
    private static final int LARGEST_FILE = 64 * 1024 * 1024;

    private final Select<Edition> version = new Select<>();
    private final Select<String> against = new Select<>();
    private final SettingsForm settings = new SettingsForm(() -> {});
    private final RadioButtonGroup<Source> source = new RadioButtonGroup<>();
    private final Select<Period> period = new Select<>();
    private final Select<PeriodPart> from = new Select<>();
    private final Div file = new Div();
    private final Div refusals = new Div();
    private final Button start;
    private SimulationSource.@Nullable OfFile uploaded;

    private enum Source {
        PERIOD,
        FILE
    }

    /**
     * Ask.
     *
     * @param editions those that may rule here, the own ones and the newest first; at least one
     * @param periods those that were opened, newest first; may be empty
     * @param parts lists those of a period
     * @param begin called with the whole order
     */
    SimulationForm(
            List<Edition> editions,
            List<CyclePeriod> periods,
            Function<Period, List<PeriodPart>> parts,
            Consumer<SimulationOrder> begin) {
        start = new Button(getTranslation("policy.simulation.start"), click -> order().ifPresent(begin));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        version.setLabel(getTranslation("policy.simulation.version"));
        version.setItems(editions);
        version.setItemLabelGenerator(edition -> Names.of(edition.version(), getLocale()));
        version.addValueChangeListener(change -> settings.show(change.getValue().settings(), Map.of()));
        version.setValue(editions.getFirst());
        against.setLabel(getTranslation("policy.simulation.against"));
        against.setItems(editions.stream().map(Edition::label).toList());
        Names.label(against, getLocale());
        against.setEmptySelectionAllowed(true);
        against.setEmptySelectionCaption(getTranslation("policy.simulation.today"));
        against.setPlaceholder(getTranslation("policy.simulation.today"));
        askForDate(parts);
        askForPeriod(periods);
        askForFile();
        askForSource(!periods.isEmpty());
        Div choices = new Div(version, against, source, period, from, file);
        choices.addClassName("nk-fields");
        refusals.addClassName("nk-stack");
        Div form = new Div(refusals, choices, settings, new Div(start));
        form.addClassName("nk-stack");
        Card card = new Card();
        card.add(form);
        add(card);
    }

    /** Only a period that a change of the policy splits leaves a choice. */
    private void askForDate(Function<Period, List<PeriodPart>> parts) {
        from.setLabel(getTranslation("policy.simulation.from"));
        from.setItemLabelGenerator(
                part -> part == null || part.from().equals(part.period().from())
                        ? getTranslation("policy.simulation.from.whole")
                        : Formats.date(part.from(), getLocale()));
        period.addValueChangeListener(change -> {
            List<PeriodPart> choices = parts.apply(change.getValue());
            from.setItems(choices);
            from.setValue(choices.getFirst());
            showDate();
        });
    }

    private void showDate() {
        from.setVisible(period.isVisible() && from.getListDataView().getItemCount() > 1);
    }

    private void askForPeriod(List<CyclePeriod> periods) {
        period.setLabel(getTranslation("policy.simulation.period"));
        period.setItems(periods.stream().map(CyclePeriod::period).toList());
        period.setItemLabelGenerator(each -> Formats.period(each, getLocale()));
        // The last one whose results stand: there is something to decide on.
        periods.stream()
                .filter(each -> each.policy().isPresent())
                .findFirst()
                .or(() -> periods.stream().findFirst())
                .ifPresent(each -> period.setValue(each.period()));
    }

    private void askForFile() {
        Upload upload = new Upload(UploadHandler.inMemory(
                (about, content) -> uploaded = new SimulationSource.OfFile(about.fileName(), content)));
        upload.setAcceptedFileExtensions(".csv", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setI18n(ComponentTexts.upload(word -> getTranslation(word)));
        upload.addFileRejectedListener(rejected -> Notices.tell(rejected.getErrorMessage()));
        upload.addFileRemovedListener(removed -> uploaded = null);
        Div help = new Div(getTranslation("policy.simulation.columns"));
        help.addClassName("nk-label");
        file.addClassName("nk-wide");
        file.add(upload, help);
    }

    private void askForSource(boolean hasPeriods) {
        source.setLabel(getTranslation("policy.simulation.source"));
        source.setItems(Source.values());
        source.setItemLabelGenerator(each -> getTranslation("policy.simulation.source." + each));
        source.addValueChangeListener(change -> {
            period.setVisible(change.getValue() == Source.PERIOD);
            file.setVisible(change.getValue() == Source.FILE);
            showDate();
        });
        source.setValue(hasPeriods ? Source.PERIOD : Source.FILE);
        source.setItemEnabledProvider(each -> hasPeriods || each == Source.FILE);
    }

    /** Choose a version beforehand; another label than one of the offered changes nothing. */
    void choose(String label) {
        version.getListDataView()
                .getItems()
                .filter(edition -> edition.label().equals(label))
                .findFirst()
                .ifPresent(version::setValue);
    }

    /** Show why the order was refused, in place of earlier reasons. */
    void refuse(List<Reason> reasons) {
        refusals.removeAll();
        if (!reasons.isEmpty()) {
            refusals.add(new ReasonList(reasons));
        }
    }

    /** Nothing new begins while one runs. */
    void setStartEnabled(boolean enabled) {
        start.setEnabled(enabled);
    }

    private Optional<LocalDate> fromWhen() {
        return from.getOptionalValue()
                .map(PeriodPart::from)
                .filter(day -> !day.equals(period.getValue().from()));
    }

    private Optional<SimulationOrder> order() {
        Optional<SimulationSource> chosen = source.getValue() == Source.PERIOD
                ? period.getOptionalValue().map(each -> new SimulationSource.OfPeriod(each, fromWhen()))
                : Optional.ofNullable(uploaded);
        if (chosen.isEmpty()) {
            Notices.tell(getTranslation("policy.simulation.no-source"));
        }
        return chosen.map(facts ->
                new SimulationOrder(version.getValue().label(), settings.values(), against.getOptionalValue(), facts));
    }
}
