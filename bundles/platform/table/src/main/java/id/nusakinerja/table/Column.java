package id.nusakinerja.table;

import java.util.Locale;

/**
 * One column that a file must or may have.
 *
 * @param name as in the header row, small letters; the header is compared without regard to case and outer spaces
 * @param kind how a number cell of a spreadsheet is to be taken
 * @param required whether a file without it is refused
 */
public record Column(String name, Kind kind, boolean required) {

    /** What a spreadsheet may hold in the cell. CSV cells are always text. */
    public enum Kind {
        /** Words and numbers; a number arrives as plain decimal text. */
        PLAIN,
        /** Digits that are a name (NIP): a number cell has lost digits already, so it is refused. */
        DIGITS,
        /** A day; a date cell arrives as {@code YYYY-MM-DD}. */
        DATE
    }

    public Column {
        if (!name.equals(name.strip().toLowerCase(Locale.ROOT)) || name.isEmpty()) {
            throw new IllegalArgumentException("The column name (" + name + ") is not in small letters.");
        }
    }

    public static Column plain(String name) {
        return new Column(name, Kind.PLAIN, true);
    }

    public static Column digits(String name) {
        return new Column(name, Kind.DIGITS, true);
    }

    public static Column date(String name) {
        return new Column(name, Kind.DATE, true);
    }

    /** The same column, but a file may lack it; its cells are then empty. */
    public Column optional() {
        return new Column(name, kind, false);
    }
}
