package id.nusakinerja.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.table.internal.CsvSource;
import id.nusakinerja.table.internal.ExcelSource;
import id.nusakinerja.table.internal.RawRow;
import id.nusakinerja.table.internal.RowSource;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/**
 * A file of rows opened for reading: CSV (UTF-8, byte-order mark accepted; comma, semicolon or tab) or the first sheet of
 * an Excel file, told apart by content. Read once, row after row; only one row is held at a time.
 */
public final class Table implements AutoCloseable, Iterable<TableRow> {

    private static final Messages MESSAGES = Messages.beside(Table.class);

    private final String name;
    private final RowSource source;
    private final Iterator<RawRow> rows;
    private final Header header;

    private Table(String name, RowSource source, Iterator<RawRow> rows, Header header) {
        this.name = name;
        this.source = source;
        this.rows = rows;
        this.header = header;
    }

    /** Open a file on disk. Refused when it cannot be read or lacks a required column. */
    public static Outcome<Table> open(Path file, List<Column> columns) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Outcome.refused(reason("table.no-file", file.toString()));
        }
        try {
            return open(name, Files.newInputStream(file), columns);
        } catch (IOException e) {
            return Outcome.refused(reason("table.no-file", file.toString()));
        }
    }

    /** Open an uploaded file. */
    public static Outcome<Table> open(String name, byte[] content, List<Column> columns) {
        return open(name, new ByteArrayInputStream(content), columns);
    }

    private static Outcome<Table> open(String name, InputStream content, List<Column> columns) {
        RowSource source = null;
        try {
            InputStream buffered = new BufferedInputStream(content, 1 << 16);
            source = looksLikeZip(buffered) ? new ExcelSource(buffered) : new CsvSource(buffered);
            Outcome<Table> table = withHeader(name, source, columns);
            if (table instanceof Outcome.Refused<Table>) {
                source.close();
            }
            return table;
        } catch (IOException | UncheckedIOException | ExcelReaderException | CsvParseException e) {
            close(source, content);
            return Outcome.refused(reason("table.unreadable", name));
        }
    }

    private static Outcome<Table> withHeader(String name, RowSource source, List<Column> columns) {
        Iterator<RawRow> rows = source.rows();
        if (!rows.hasNext()) {
            return Outcome.refused(reason("table.empty", name));
        }
        RawRow first = rows.next();
        if (first.isOpen()) {
            return Outcome.refused(reason("table.open-quote-above", name));
        }
        Header header = Header.of(first, columns);
        List<Reason> objections = header.objections(name);
        return objections.isEmpty() ? Outcome.done(new Table(name, source, rows, header)) : Outcome.refused(objections);
    }

    /** The columns of the file that nobody asked for, in its order. */
    public List<String> unknownColumns() {
        return header.unknown();
    }

    /**
     * Go through the rows; blank rows are left out. To be called once.
     *
     * @throws UnreadableTableException on the way, when the file is damaged further down
     */
    @Override
    public Iterator<TableRow> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return guarded(rows::hasNext);
            }

            @Override
            public TableRow next() {
                return header.row(guarded(rows::next), source.dayZero());
            }
        };
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reason reason(String code, Object... values) {
        return MESSAGES.reason(code, LegalBasis.HOUSE_RULE, values);
    }

    private <T> T guarded(java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UncheckedIOException | ExcelReaderException | CsvParseException e) {
            throw new UnreadableTableException(reason("table.unreadable", name), e);
        }
    }

    private static boolean looksLikeZip(InputStream content) throws IOException {
        content.mark(4);
        byte[] start = content.readNBytes(4);
        content.reset();
        return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    private static void close(@org.jspecify.annotations.Nullable RowSource source, InputStream content) {
        try {
            if (source != null) {
                source.close();
            }
            content.close();
        } catch (IOException e) {
            // The refusal that follows says more than the failure to close what could not be read.
            return;
        }
    }
}
