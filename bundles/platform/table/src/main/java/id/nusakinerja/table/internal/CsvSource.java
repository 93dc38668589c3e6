package id.nusakinerja.table.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file (RFC 4180): UTF-8, comma, semicolon or tab as the header row shows. */
public final class CsvSource implements RowSource {

    private static final int LOOK_AHEAD = 64 * 1024;

    private final QuoteWatch quotes;
    private final CsvReader<CsvRecord> reader;

    public CsvSource(InputStream content) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        BufferedReader text = new BufferedReader(new InputStreamReader(content, strict), LOOK_AHEAD);
        skipByteOrderMark(text);
        char separator = separatorOf(text);
        this.quotes = new QuoteWatch(text, separator);
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(quotes);
    }

    @Override
    public Iterator<RawRow> rows() {
        return new CsvRows(reader.iterator(), quotes);
    }

    @Override
    public LocalDate dayZero() {
        return LocalDate.EPOCH;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    /** The separator that stands most often in the header row outside quotes; a comma when none does. */
    private static char separatorOf(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        boolean begun = false;
        for (int read = 0; read < LOOK_AHEAD - 1; read++) {
            int letter = text.read();
            if (letter < 0 || (begun && !quoted && (letter == '\n' || letter == '\r'))) {
                break;
            }
            begun |= letter > ' ';
            quoted ^= letter == '"';
            commas += !quoted && letter == ',' ? 1 : 0;
            semicolons += !quoted && letter == ';' ? 1 : 0;
            tabs += !quoted && letter == '\t' ? 1 : 0;
        }
        text.reset();
        if (semicolons > commas && semicolons >= tabs) {
            return ';';
        }
        return tabs > commas ? '\t' : ',';
    }

    private static final class CsvRows implements Iterator<RawRow> {

        private final Iterator<CsvRecord> records;
        private final QuoteWatch quotes;
        private int line;
        private @Nullable RawRow next;

        private CsvRows(Iterator<CsvRecord> records, QuoteWatch quotes) {
            this.records = records;
            this.quotes = quotes;
        }

        @Override
        public boolean hasNext() {
            while (next == null && records.hasNext()) {
                List<String> values = stripped(records.next());
                boolean isOpen = !records.hasNext() && quotes.isWithinQuotes();
                RawRow row = isOpen ? RawRow.open(++line, values) : RawRow.ofTexts(++line, values);
                next = row.isBlank() ? null : row;
            }
            return next != null;
        }

        @Override
        public RawRow next() {
            RawRow row = hasNext() ? next : null;
            if (row == null) {
                throw new java.util.NoSuchElementException();
            }
            next = null;
            return row;
        }

        private static List<String> stripped(CsvRecord csvRecord) {
            List<String> values = new ArrayList<>(csvRecord.getFieldCount());
            for (int i = 0; i < csvRecord.getFieldCount(); i++) {
                values.add(csvRecord.getField(i).strip());
            }
            return values;
        }
    }
}
