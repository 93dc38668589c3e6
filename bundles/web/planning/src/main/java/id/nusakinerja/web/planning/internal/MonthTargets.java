package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.target.MonthPlan;
import id.nusakinerja.web.shell.part.DecimalField;
import id.nusakinerja.web.shell.part.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Chooses the measured months and, where months have own targets, their numbers with the sum so far. */
final class MonthTargets extends Div {

    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<Month> measured = new CheckboxGroup<>();
    private final FormLayout fields = new FormLayout();
    private final Span sum = new Span();
    private final Button share = new Button();
    /** One field for each month, January first. */
    private final transient List<DecimalField> numbers = new ArrayList<>();

    private boolean instalments;

    /** @param year gives the target of the year as it stands in the form, or 0 */
    MonthTargets(MonthPlan plan, Supplier<BigDecimal> year) {
        measured.setLabel(getTranslation("planning.months.label"));
        measured.setHelperText(getTranslation("planning.months.help"));
        measured.addClassName("pl-month-choice");
        measured.setItems(Month.values());
        measured.setItemLabelGenerator(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()));
        measured.setValue(plan.measured());
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 2), new FormLayout.ResponsiveStep("420px", 4));
        for (Month month : Month.values()) {
            DecimalField number = new DecimalField(Formats.month(month, getLocale()));
            plan.findTarget(month).ifPresent(number::setValue);
            number.addValueChangeListener(change -> drawSum(year.get()));
            numbers.add(number);
            fields.add(number);
        }
        share.setText(getTranslation("planning.months.share"));
        share.addThemeVariants(ButtonVariant.TERTIARY);
        share.addClickListener(click -> divide(year.get()));
        measured.addValueChangeListener(change -> draw(year.get()));
        sum.addClassName("nk-label");
        add(measured, fields, share, sum);
    }

    /** Months have own targets that add up (counts), or only where the person wants them to differ. */
    void setInstalments(boolean addUp, BigDecimal year) {
        instalments = addUp;
        draw(year);
    }

    MonthPlan plan() {
        Set<Month> months =
                measured.getValue().isEmpty() ? EnumSet.noneOf(Month.class) : EnumSet.copyOf(measured.getValue());
        Map<Month, BigDecimal> targets = new EnumMap<>(Month.class);
        months.forEach(month -> field(month).getOptionalValue().ifPresent(value -> targets.put(month, value)));
        return new MonthPlan(months, targets);
    }

    private void draw(BigDecimal year) {
        for (Month month : Month.values()) {
            field(month).setVisible(measured.getValue().contains(month));
        }
        share.setVisible(instalments && !measured.getValue().isEmpty());
        drawSum(year);
    }

    private void drawSum(BigDecimal year) {
        sum.setVisible(!measured.getValue().isEmpty());
        sum.setText(
                instalments
                        ? getTranslation("planning.months.sum", plan().sum(), year, year.subtract(plan().sum()))
                        : getTranslation("planning.months.no-sum"));
    }

    /** Divide the target of the year evenly; the last month takes what is left. */
    private void divide(BigDecimal year) {
        List<Month> months = measured.getValue().stream().sorted().toList();
        BigDecimal each = year.divide(BigDecimal.valueOf(months.size()), 0, RoundingMode.DOWN);
        BigDecimal left = year;
        for (Month month : months.subList(0, months.size() - 1)) {
            field(month).setValue(each);
            left = left.subtract(each);
        }
        field(months.getLast()).setValue(left);
    }

    private DecimalField field(Month month) {
        return numbers.get(month.getValue() - 1);
    }
}
