package id.nusakinerja.table;

import id.nusakinerja.table.internal.CsvSink;
import id.nusakinerja.table.internal.ExcelSink;
import id.nusakinerja.table.internal.RowSink;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

/**
 * Write a file of rows: CSV (UTF-8, comma, line ends LF, quotes only where a cell needs them) or one sheet of Excel. The
 * same rows make the same bytes of CSV on every machine. Rows are written as they come, not collected.
 */
public final class TableWriter implements AutoCloseable {

    private final RowSink rows;

    private TableWriter(RowSink rows) {
        this.rows = rows;
    }

    /** Start a CSV file for programs with the header row: no byte-order mark. The writer is closed with this one. */
    public static TableWriter to(Writer writer, List<String> header) {
        return new TableWriter(CsvSink.exact(writer)).with(header);
    }

    /** Write CSV rows that belong behind others, without a header. The writer is closed with this one. */
    public static TableWriter continuing(Writer writer) {
        return new TableWriter(CsvSink.exact(writer));
    }

    /**
     * Start a CSV file that somebody may open in a spreadsheet: with a byte-order mark, so that it sees UTF-8, and with an
     * apostrophe before a text that would act as a formula. The stream is closed with this one.
     */
    public static TableWriter csv(OutputStream out, List<String> header) {
        return new TableWriter(CsvSink.harmless(out)).with(header);
    }

    /** Start an Excel file of one sheet with the header row. The stream is closed with this one. */
    public static TableWriter excel(OutputStream out, String sheet, List<String> header) {
        return new TableWriter(new ExcelSink(out, sheet)).with(header);
    }

    /**
     * Write the next row.
     *
     * @param cells texts, numbers ({@code Integer}, {@code Long}, {@code BigDecimal}) and days ({@code LocalDate}); in
     *     Excel a number can be added up and a text of digits keeps all of them
     */
    public void row(List<?> cells) {
        rows.write(cells);
    }

    @Override
    public void close() {
        rows.close();
    }

    private TableWriter with(List<String> header) {
        row(header);
        return this;
    }
}
