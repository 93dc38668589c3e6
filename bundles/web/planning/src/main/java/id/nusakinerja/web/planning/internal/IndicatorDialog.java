package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.target.Aspect;
import id.nusakinerja.target.CatalogIndicator;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.Measure;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.target.Perspective;
import id.nusakinerja.target.Polarity;
import id.nusakinerja.target.TargetValue;
import id.nusakinerja.web.shell.part.DecimalField;
import id.nusakinerja.web.shell.part.UnsavedWork;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes one indicator, by hand or from the city's catalogue. */
final class IndicatorDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Indicator indicator;
    private String catalogCode;
    private final TextField name = new TextField();
    private final Select<Aspect> aspect = choice("planning.indicator.aspect", Aspect.values(), Aspect::title);
    private final Select<Perspective> perspective =
            choice("planning.indicator.perspective", Perspective.values(), Perspective::title);
    private final Select<Polarity> polarity = choice("planning.indicator.polarity", Polarity.values(), Polarity::title);
    private final Select<MeasuringPattern> pattern =
            choice("planning.indicator.pattern", MeasuringPattern.values(), MeasuringPattern::title);
    private final DecimalField target = new DecimalField();
    private final DecimalField low = new DecimalField();
    private final TextField unit = new TextField();
    private final MonthTargets months;

    IndicatorDialog(Indicator indicator, List<CatalogIndicator> catalog, Consumer<Indicator> save) {
        this.indicator = indicator;
        this.catalogCode = indicator.catalogCode();
        this.months = new MonthTargets(indicator.months(), this::yearTarget);
        setHeaderTitle(getTranslation("planning.indicator.title"));
        setWidth("680px");
        setMaxWidth("100%");
        name.setLabel(getTranslation("planning.indicator.name"));
        name.setMaxLength(1000);
        unit.setLabel(getTranslation("planning.indicator.unit"));
        unit.setHelperText(getTranslation("planning.indicator.unit-help"));
        unit.setMaxLength(100);
        low.setLabel(getTranslation("planning.indicator.low"));
        fill();
        polarity.addValueChangeListener(change -> draw());
        pattern.addValueChangeListener(change -> draw());
        target.addValueChangeListener(change -> draw());
        FormLayout form = new FormLayout(name, polarity, pattern, low, target, unit, aspect, perspective, months);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("480px", 2));
        form.setColspan(name, 2);
        form.setColspan(months, 2);
        if (!catalog.isEmpty()) {
            Select<CatalogIndicator> offered = catalogChoice(catalog);
            form.addComponentAsFirst(offered);
            form.setColspan(offered, 2);
        }
        add(form);
        List<Object> before = typed();
        BooleanSupplier isChanged = () -> !typed().equals(before);
        UnsavedWork.watch(this, isChanged);
        Button keep = new Button(getTranslation("planning.save"), click -> keep(save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(new Button(getTranslation("planning.cancel"), click -> UnsavedWork.close(this, isChanged)), keep);
        draw();
    }

    private List<Object> typed() {
        return List.of(
                name.getValue(),
                unit.getValue(),
                target.getOptionalValue(),
                low.getOptionalValue(),
                polarity.getOptionalValue(),
                pattern.getOptionalValue(),
                aspect.getOptionalValue(),
                perspective.getOptionalValue(),
                months.plan());
    }

    private void fill() {
        name.setValue(indicator.name());
        aspect.setValue(indicator.aspect());
        perspective.setValue(indicator.perspective());
        fill(indicator.measure());
    }

    private void fill(Measure measure) {
        polarity.setValue(measure.polarity());
        pattern.setValue(measure.pattern());
        unit.setValue(measure.unit());
        switch (measure.target()) {
            case TargetValue.Amount(BigDecimal value) -> target.setValue(value);
            case TargetValue.Range(BigDecimal from, BigDecimal to) -> {
                low.setValue(from);
                target.setValue(to);
            }
            case TargetValue.Open() -> target.clear();
        }
    }

    private void draw() {
        boolean range = polarity.getValue() == Polarity.RENTANG;
        low.setVisible(range);
        target.setLabel(getTranslation(range ? "planning.indicator.high" : "planning.indicator.target"));
        pattern.setHelperText(getTranslation("planning.pattern." + pattern.getValue()));
        months.setInstalments(pattern.getValue() == MeasuringPattern.HITUNGAN, yearTarget());
    }

    /** Refuse only what no number can be: everything else may stay open in a draft. */
    private void keep(Consumer<Indicator> save) {
        boolean range = polarity.getValue() == Polarity.RENTANG;
        boolean swapped =
                range && !low.isEmpty() && !target.isEmpty() && low.getValue().compareTo(target.getValue()) >= 0;
        boolean negative = !range && yearTarget().signum() < 0;
        target.setInvalid(swapped || negative);
        target.setErrorMessage(getTranslation(swapped ? "planning.indicator.swapped" : "planning.indicator.negative"));
        if (!target.isInvalid()) {
            close();
            save.accept(written(range));
        }
    }

    private Indicator written(boolean range) {
        TargetValue value = target.isEmpty()
                ? TargetValue.open()
                : TargetValue.of(yearTarget().max(BigDecimal.ZERO));
        if (range) {
            value = low.isEmpty() || target.isEmpty()
                    ? TargetValue.open()
                    : new TargetValue.Range(low.getValue(), target.getValue());
        }
        return new Indicator(
                indicator.id(),
                name.getValue(),
                aspect.getValue(),
                perspective.getValue(),
                new Measure(value, unit.getValue(), polarity.getValue(), pattern.getValue()),
                months.plan(),
                catalogCode);
    }

    private BigDecimal yearTarget() {
        return target.getOptionalValue().orElse(BigDecimal.ZERO);
    }

    private Select<CatalogIndicator> catalogChoice(List<CatalogIndicator> catalog) {
        Select<CatalogIndicator> offered = new Select<>();
        offered.setLabel(getTranslation("planning.indicator.catalog"));
        offered.setItems(catalog);
        offered.setItemLabelGenerator(one -> one.name().in(getLocale()));
        offered.setHelperText(getTranslation("planning.indicator.catalog-help"));
        offered.addValueChangeListener(change -> {
            CatalogIndicator chosen = change.getValue();
            catalogCode = chosen.code();
            name.setValue(chosen.name().in(getLocale()));
            aspect.setValue(chosen.aspect());
            fill(chosen.measure());
            offered.setHelperText(
                    chosen.definition().in(getLocale()) + " " + chosen.formula().in(getLocale()));
        });
        return offered;
    }

    private <T> Select<T> choice(String label, T[] items, Function<T, Text> title) {
        Select<T> choice = new Select<>();
        choice.setLabel(getTranslation(label));
        choice.setItems(items);
        choice.setItemLabelGenerator(item -> title.apply(item).in(getLocale()));
        return choice;
    }
}
