package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Div;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.PersonChip;
import id.nusakinerja.web.shell.part.SearchField;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** People with a set result, their full allowance and what the policy made of it. */
final class AllowanceTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_WITHOUT_SCROLLING = 20;

    /** What can be done with a line. */
    interface Acts {

        void fillIn(AllowanceLine line);

        /** Open where an amount comes from. */
        void open(StoredDecision decision);

        void correct(AllowanceLine line);

        void decideAgain(AllowanceLine line);

        /** Nobody corrects the own result. */
        boolean mayCorrect(AllowanceLine line);

        /** What was looked for last, and still is when the list is drawn anew. */
        String sought();

        void seek(String words);
    }

    private final transient Acts acts;
    private final transient GridListDataView<AllowanceLine> shown;
    private final SearchField search = new SearchField(getTranslation("appraisal.allowance.search"), this::narrow);

    AllowanceTable(List<AllowanceLine> lines, Acts acts) {
        this.acts = acts;
        Grid<AllowanceLine> grid = new Grid<>();
        grid.addClassName("ap-allowances");
        grid.addColumn(PersonChip.column(
                        line -> line.person().name(),
                        line -> line.place(getLocale()),
                        new PersonChip.Narrow<AllowanceLine>(this::sentence)))
                .setHeader(getTranslation("appraisal.allowance.person"))
                .setWidth("160px")
                .setFlexGrow(3);
        grid.addColumn(this::predicate)
                .setHeader(getTranslation("appraisal.result.predicate"))
                .setWidth("150px");
        grid.addColumn(line -> line.allowance(getLocale()))
                .setHeader(getTranslation("appraisal.allowance.full"))
                .setWidth("140px");
        grid.addComponentColumn(this::paid)
                .setHeader(getTranslation("appraisal.result.paid"))
                .setWidth("160px");
        grid.addComponentColumn(this::buttons).setWidth("144px").setFlexGrow(0).setFrozenToEnd(true);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        shown = grid.setItems(lines);
        if (lines.size() <= MOST_WITHOUT_SCROLLING) {
            grid.setAllRowsVisible(true);
        } else {
            search.setValue(acts.sought());
            add(search);
        }
        add(grid);
    }

    private void narrow() {
        acts.seek(search.getValue());
        shown.setFilter(line -> line.speaksOf(search.getValue()));
    }

    /** Offer the lines as a file; what is not known or not decided yet is left empty. */
    static ListExport<AllowanceLine> export(Component at, List<AllowanceLine> lines) {
        return ListExport.of("tunjangan", () -> lines)
                .column(
                        at.getTranslation("appraisal.export.nip"),
                        line -> line.person().nip().digits())
                .column(
                        at.getTranslation("appraisal.allowance.person"),
                        line -> line.person().name())
                .column(
                        at.getTranslation("appraisal.cycle.unit"),
                        line -> line.person().unit().name())
                .column(
                        at.getTranslation("appraisal.export.from"),
                        line -> line.part().from())
                .column(
                        at.getTranslation("appraisal.export.to"),
                        line -> line.part().to())
                .column(
                        at.getTranslation("appraisal.result.predicate"),
                        line -> at.getTranslation(
                                "appraisal.predicate." + line.result().predicate()))
                .column(
                        at.getTranslation("appraisal.allowance.full"),
                        line -> line.facts() == null
                                ? ""
                                : (Object) line.facts().allowance().amount())
                .column(
                        at.getTranslation("appraisal.export.deductions"),
                        line -> decided(line, StoredDecision::deductions))
                .column(at.getTranslation("appraisal.result.paid"), line -> decided(line, StoredDecision::paid))
                .column(
                        at.getTranslation("appraisal.export.policy"),
                        line -> line.decision() == null ? "" : line.decision().policy());
    }

    private static Object decided(AllowanceLine line, Function<StoredDecision, Rupiah> amount) {
        return line.decision() == null
                ? ""
                : (Object) amount.apply(line.decision()).amount();
    }

    private String predicate(AllowanceLine line) {
        return getTranslation("appraisal.predicate." + line.result().predicate());
    }

    /** What stands in columns of its own where there is room. */
    private String sentence(AllowanceLine line) {
        return line.facts() == null
                ? predicate(line)
                : predicate(line) + " \u00b7 " + getTranslation("appraisal.allowance.full") + " "
                        + line.allowance(getLocale()).replace(' ', '\u00a0');
    }

    private Div buttons(AllowanceLine line) {
        Div paid = paid(line);
        paid.addClassName("nk-narrow");
        Div buttons = new Div(paid, button("appraisal.allowance.edit", line, acts::fillIn));
        buttons.addClassName("ap-row-acts");
        if (acts.mayCorrect(line)) {
            Button correct = button("appraisal.correct.open", line, acts::correct);
            correct.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(correct);
        }
        return buttons;
    }

    private Button button(String key, AllowanceLine line, Consumer<AllowanceLine> act) {
        Button button = new Button(getTranslation(key), click -> act.accept(line));
        button.setAriaLabel(getTranslation(key) + " " + line.person().name());
        return button;
    }

    private Div paid(AllowanceLine line) {
        if (line.decision() == null) {
            return new Div(Words.quiet(getTranslation("appraisal.allowance.undecided")));
        }
        StoredDecision decision = line.decision();
        Button number = new Button(Formats.rupiah(decision.paid(), getLocale()), click -> acts.open(decision));
        if (!decision.outdated()) {
            return new Div(number);
        }
        return new Div(
                number,
                new StatusChip(Tone.WARNING, getTranslation("appraisal.allowance.outdated")),
                button("appraisal.allowance.decide-again", line, acts::decideAgain));
    }
}
