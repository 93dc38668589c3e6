package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import id.nusakinerja.assessment.UnitCompletion;
import id.nusakinerja.web.shell.part.ListExport;
import java.util.List;

/** How far each unit is in a period, on the screen and as a file. */
final class CompletionGrid extends Grid<UnitCompletion> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_WITHOUT_SCROLLING = 20;

    private final transient List<UnitCompletion> units;

    CompletionGrid(List<UnitCompletion> units) {
        this.units = units;
        addColumn(UnitCompletion::unit)
                .setHeader(getTranslation("appraisal.cycle.unit"))
                .setSortable(true)
                .setWidth("220px")
                .setFlexGrow(1);
        count("appraisal.cycle.people", UnitCompletion::people).setSortable(true);
        count("appraisal.cycle.drafted", UnitCompletion::drafted).setSortable(true);
        count("appraisal.cycle.set", UnitCompletion::set).setSortable(true);
        count("appraisal.cycle.acknowledged", UnitCompletion::acknowledged).setSortable(true);
        count("appraisal.cycle.days", this::days);
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

    private Column<UnitCompletion> count(String key, ValueProvider<UnitCompletion, ?> value) {
        return addColumn(value).setHeader(getTranslation(key)).setWidth("128px").setFlexGrow(0);
    }

    private String days(UnitCompletion unit) {
        return unit.days().isPresent()
                ? getTranslation("appraisal.cycle.days-count", unit.days().getAsInt())
                : "\u2013";
    }
}
