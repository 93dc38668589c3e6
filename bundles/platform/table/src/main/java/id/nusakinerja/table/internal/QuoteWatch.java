package id.nusakinerja.table.internal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Looks at a CSV file while it is read, to know whether it ended within a cell whose quote nobody closed. */
final class QuoteWatch extends FilterReader {

    private enum Place {
        CELL_BEGINS,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final char separator;
    private Place place = Place.CELL_BEGINS;

    QuoteWatch(Reader text, char separator) {
        super(text);
        this.separator = separator;
    }

    /** Is what was read so far in the middle of a quoted cell? To be asked at the end of the file. */
    boolean isWithinQuotes() {
        return place == Place.QUOTED;
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        if (letter >= 0) {
            pass((char) letter);
        }
        return letter;
    }

    @Override
    public int read(char[] letters, int offset, int length) throws IOException {
        int count = super.read(letters, offset, length);
        for (int i = offset; i < offset + count; i++) {
            pass(letters[i]);
        }
        return count;
    }

    private void pass(char letter) {
        if (place == Place.QUOTED) {
            place = letter == '"' ? Place.QUOTE_IN_QUOTED : Place.QUOTED;
        } else if (letter == separator || letter == '\n' || letter == '\r') {
            place = Place.CELL_BEGINS;
        } else if (letter == '"' && place != Place.PLAIN) {
            place = Place.QUOTED;
        } else {
            place = Place.PLAIN;
        }
    }
}
