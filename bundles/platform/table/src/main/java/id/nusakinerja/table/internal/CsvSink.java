package id.nusakinerja.table.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes CSV: comma, line ends LF, quotes only where a cell needs them. */
public final class CsvSink implements RowSink {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet takes as the beginning of a formula. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final CsvWriter csv;
    private final UnaryOperator<String> text;

    private CsvSink(Writer writer, UnaryOperator<String> text) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        this.text = text;
    }

    /** Write every cell as it is, for programs. */
    public static CsvSink exact(Writer writer) {
        return new CsvSink(writer, UnaryOperator.identity());
    }

    /**
     * Write for a spreadsheet: with a byte-order mark, and an apostrophe before a text that would run as a formula;
     * somebody may have typed it for that.
     */
    public static CsvSink harmless(OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            writer.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvSink(writer, CsvSink::withoutFormula);
    }

    @Override
    public void write(List<?> cells) {
        csv.writeRecord(cells.stream().map(this::cell).toList());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String cell(Object value) {
        return switch (value) {
            case String words -> text.apply(words);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static String withoutFormula(String words) {
        return !words.isEmpty() && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
