package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.PersonChip;
import java.util.List;
import java.util.function.Consumer;

/** People with a set result, their full allowance and what the policy made of it. */
final class AllowanceTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_WITHOUT_SCROLLING = 20;

    private final transient Consumer<StoredDecision> receipt;

    /**
     * @param edit called to fill in the facts of a line
     * @param receipt called to open where an amount comes from
     */
    AllowanceTable(List<AllowanceLine> lines, Consumer<AllowanceLine> edit, Consumer<StoredDecision> receipt) {
        this.receipt = receipt;
        Grid<AllowanceLine> grid = new Grid<>();
        grid.addColumn(PersonChip.<AllowanceLine>column(
                        line -> line.person().name(),
                        line -> line.person().unit().name()))
                .setHeader(getTranslation("appraisal.allowance.person"))
                .setWidth("250px")
                .setFlexGrow(2);
        grid.addColumn(line ->
                        getTranslation("appraisal.predicate." + line.result().predicate()))
                .setHeader(getTranslation("appraisal.result.predicate"))
                .setWidth("150px");
        grid.addColumn(line -> line.allowance(getLocale()))
                .setHeader(getTranslation("appraisal.allowance.full"))
                .setWidth("140px");
        grid.addComponentColumn(this::paid)
                .setHeader(getTranslation("appraisal.result.paid"))
                .setWidth("160px");
        grid.addComponentColumn(line -> editButton(line, edit)).setFlexGrow(0).setAutoWidth(true);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setItems(lines);
        grid.setAllRowsVisible(lines.size() <= MOST_WITHOUT_SCROLLING);
        add(grid);
    }

    private Button editButton(AllowanceLine line, Consumer<AllowanceLine> edit) {
        Button button = new Button(getTranslation("appraisal.allowance.edit"), click -> edit.accept(line));
        button.setAriaLabel(
                getTranslation("appraisal.allowance.edit-person", line.person().name()));
        return button;
    }

    private Div paid(AllowanceLine line) {
        if (line.decision() == null) {
            return new Div(Words.quiet(getTranslation("appraisal.allowance.undecided")));
        }
        StoredDecision decision = line.decision();
        Button number = new Button(Formats.rupiah(decision.paid(), getLocale()), click -> receipt.accept(decision));
        return decision.outdated()
                ? new Div(number, Words.quiet(getTranslation("appraisal.allowance.outdated")))
                : new Div(number);
    }
}
