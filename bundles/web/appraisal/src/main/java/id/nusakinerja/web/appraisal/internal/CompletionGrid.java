package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import id.nusakinerja.assessment.UnitCompletion;
import id.nusakinerja.web.shell.part.ListExport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How far each unit is in a period, on the screen and as a file; on a phone the numbers stand below the unit (appraisal.css). */
final class CompletionGrid extends Grid<UnitCompletion> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_WITHOUT_SCROLLING = 20;

    private final transient List<UnitCompletion> units;

    /** The numbers by the keys of their headings. */
    private final transient Map<String, ValueProvider<UnitCompletion, ?>> numbers = new LinkedHashMap<>();

    CompletionGrid(List<UnitCompletion> units) {
        this.units = units;
        addClassName("ap-completion");
        numbers.put("appraisal.cycle.people", UnitCompletion::people);
        numbers.put("appraisal.cycle.drafted", UnitCompletion::drafted);
        numbers.put("appraisal.cycle.set", UnitCompletion::set);
        numbers.put("appraisal.cycle.acknowledged", UnitCompletion::acknowledged);
        numbers.put("appraisal.cycle.days", this::days);
        addColumn(LitRenderer.<UnitCompletion>of(
                                "<div>${item.unit}</div><div class=\"nk-label nk-narrow\">${item.numbers}</div>")
                        .withProperty("unit", UnitCompletion::unit)
                        .withProperty("numbers", this::sentence))
                .setHeader(getTranslation("appraisal.cycle.unit"))
                .setComparator(UnitCompletion::unit)
                .setWidth("220px")
                .setFlexGrow(1);
        numbers.forEach(this::count);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setItems(units);
        setAllRowsVisible(units.size() <= MOST_WITHOUT_SCROLLING);
    }

    /** Offer the list as a file. */
    ListExport<UnitCompletion> export() {
        return ListExport.of("penyelesaian", () -> units)
                .column(getTranslation("appraisal.cycle.unit"), UnitCompletion::unit)
                .column(getTranslation("appraisal.cycle.people"), UnitCompletion::people)
                .column(getTranslation("appraisal.cycle.drafted"), UnitCompletion::drafted)
                .column(getTranslation("appraisal.cycle.set"), UnitCompletion::set)
                .column(getTranslation("appraisal.cycle.acknowledged"), UnitCompletion::acknowledged)
                .column(
                        getTranslation("appraisal.cycle.days"),
                        unit -> unit.days().isPresent() ? (Object) unit.days().getAsInt() : "");
    }

    private void count(String key, ValueProvider<UnitCompletion, ?> value) {
        addColumn(value)
                .setHeader(getTranslation(key))
                .setWidth("128px")
                .setFlexGrow(0)
                .setSortable(!key.equals("appraisal.cycle.days"));
    }

    private String sentence(UnitCompletion unit) {
        return numbers.entrySet().stream()
                .map(number -> getTranslation(number.getKey()) + "\u00a0"
                        + number.getValue().apply(unit))
                .collect(Collectors.joining(" \u00b7 "));
    }

    private String days(UnitCompletion unit) {
        return unit.days().isPresent()
                ? getTranslation("appraisal.cycle.days-count", unit.days().getAsInt())
                : "\u2013";
    }
}
