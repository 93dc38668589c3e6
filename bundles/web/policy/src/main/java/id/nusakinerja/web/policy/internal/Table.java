package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A short table with few rows, which needs no paging; on a phone its rows become blocks with the headings beside. */
final class Table extends Div {

    private static final long serialVersionUID = 1L;

    private static final String DIGITS = "nk-digits";

    private final String[] headings;
    private final NativeTableRow top = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();

    Table(String... headings) {
        this.headings = headings;
        for (String heading : headings) {
            top.add(new NativeTableHeaderCell(heading));
        }
        NativeTable table = new NativeTable(new NativeTableHeader(top), body);
        table.addClassNames("nk-table", "nk-fold");
        add(table);
    }

    /** Add a row with one cell for each heading; the heading of numbers stands on their side. */
    void row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-heading", headings[i]);
            if (cells[i].hasClassName(DIGITS)) {
                ((NativeTableHeaderCell) top.getComponentAt(i)).addClassName(DIGITS);
            }
            row.add(cell);
        }
        body.add(row);
    }

    static Component text(String words) {
        return new Span(words);
    }

    /** A number, which stands on the right. */
    static Component number(String digits) {
        Span number = new Span(digits);
        number.addClassName(DIGITS);
        return number;
    }
}
