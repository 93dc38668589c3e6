package id.nusakinerja.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Write a CSV file: UTF-8 without byte-order mark, comma, line ends LF, quotes only where a cell needs them. The same
 * rows make the same bytes on every machine.
 */
public final class TableWriter implements AutoCloseable {

    private final CsvWriter csv;

    private TableWriter(CsvWriter csv) {
        this.csv = csv;
    }

    /** Start with the header row. The writer is closed with this one. */
    public static TableWriter to(Writer writer, List<String> header) {
        TableWriter table = new TableWriter(
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer));
        table.row(header);
        return table;
    }

    /** Write rows that belong behind others, without a header. The writer is closed with this one. */
    public static TableWriter continuing(Writer writer) {
        return new TableWriter(
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer));
    }

    public void row(List<String> cells) {
        csv.writeRecord(cells);
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
