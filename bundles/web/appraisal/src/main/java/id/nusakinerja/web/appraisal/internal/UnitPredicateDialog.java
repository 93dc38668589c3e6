package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.assessment.DistributionGuide;
import id.nusakinerja.assessment.DistributionService;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.UnitPredicate;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.Tone;
import java.util.List;

/** Records the predicate of a whole unit, as it stands on the signed form. */
final class UnitPredicateDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<UnitPredicate> unit = new ComboBox<>();
    private final RadioButtonGroup<OrganisationPredicate> predicate = new RadioButtonGroup<>();
    private final TextField source = new TextField();
    private final Div news = new Div();
    private final transient DistributionService service;
    private final transient Actor actor;
    private final transient Runnable recorded;

    /** @param recorded called once, after the predicate was kept */
    UnitPredicateDialog(DistributionService service, Actor actor, Period period, Runnable recorded) {
        this.service = service;
        this.actor = actor;
        this.recorded = recorded;
        setHeaderTitle(getTranslation("appraisal.unit.title", Formats.period(period, getLocale())));
        setWidth("520px");
        setMaxWidth("96vw");
        fill(service.listUnits(actor, period));
        Div fields = new Div(Words.quiet(getTranslation("appraisal.unit.what")), unit, predicate, source, news);
        fields.addClassName("ap-fields");
        add(fields);
        Button cancel = new Button(getTranslation("appraisal.facts.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button keep = new Button(getTranslation("appraisal.unit.record"), click -> record());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, keep);
    }

    private void fill(List<UnitPredicate> units) {
        unit.setLabel(getTranslation("appraisal.cycle.unit"));
        unit.setItemLabelGenerator(each -> each.unit().name());
        unit.setItems(units);
        predicate.setLabel(getTranslation("appraisal.unit.predicate"));
        predicate.setItems(List.of(OrganisationPredicate.values()).reversed());
        predicate.setItemLabelGenerator(each -> DistributionGuide.name(each).in(getLocale()));
        source.setLabel(getTranslation("appraisal.unit.source"));
        source.setHelperText(getTranslation("appraisal.unit.source-help"));
        source.setMaxLength(300);
        unit.addValueChangeListener(change -> show(change.getValue()));
        if (!units.isEmpty()) {
            unit.setValue(units.getFirst());
        }
    }

    private void show(UnitPredicate chosen) {
        if (chosen != null) {
            chosen.predicate().ifPresentOrElse(predicate::setValue, predicate::clear);
            source.setValue(chosen.source());
        }
    }

    private void record() {
        news.removeAll();
        if (unit.isEmpty() || predicate.isEmpty()) {
            news.add(new Note(Tone.POOR, "", getTranslation("appraisal.unit.choose")));
            return;
        }
        Outcome<UnitPredicate> outcome =
                service.record(actor, unit.getValue(), predicate.getValue(), source.getValue());
        if (outcome.isConflict()) {
            news.add(new Note(Tone.WARNING, "", getTranslation("appraisal.unit.conflict")));
            return;
        }
        switch (outcome) {
            case Outcome.Refused<UnitPredicate>(List<Reason> reasons) -> news.add(new ReasonList(reasons));
            case Outcome.Done<UnitPredicate>(UnitPredicate kept) -> {
                close();
                recorded.run();
                Notices.done(
                        getTranslation("appraisal.unit.recorded", kept.unit().name()));
            }
        }
    }
}
