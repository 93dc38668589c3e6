package id.nusakinerja.simulation;

import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.decision.FactsReader;
import id.nusakinerja.decision.FactsReading;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.table.Column;
import id.nusakinerja.table.Table;
import id.nusakinerja.table.TableRow;
import java.nio.file.Path;
import java.util.List;

/** The file of facts ({@code evaluations.csv} or .xlsx): which columns it has and which it may lack. */
public final class FactsFile {

    private static final String UNIT = "unit";
    private static final String NAME = "nama";

    /** A file without names and units can be decided; without events nobody could tell "none" from "forgotten". */
    private static final List<Column> COLUMNS = List.of(
            Column.digits(FactColumns.NIP),
            Column.plain(NAME).optional(),
            Column.plain(UNIT).optional(),
            Column.plain(FactColumns.STATUS),
            Column.plain(FactColumns.POST),
            Column.plain(FactColumns.LEVEL),
            Column.plain(FactColumns.RESULTS),
            Column.plain(FactColumns.BEHAVIOUR),
            Column.plain(FactColumns.MONTHS),
            Column.plain(FactColumns.ALLOWANCE),
            Column.plain(FactColumns.PRODUCTIVITY),
            Column.plain(FactColumns.MINUTES).optional(),
            Column.plain(FactColumns.EVENTS),
            Column.plain(FactColumns.ABSENT_DAYS).optional(),
            Column.plain(FactColumns.ABSENT_IN_A_ROW).optional(),
            Column.plain(FactColumns.GUIDANCE).optional());

    private FactsFile() {}

    public static Outcome<Table> open(Path file) {
        return Table.open(file, COLUMNS);
    }

    /** Open an uploaded file. */
    public static Outcome<Table> open(String name, byte[] content) {
        return Table.open(name, content, COLUMNS);
    }

    /** Read the facts of a row. */
    public static FactsReading read(TableRow row) {
        return FactsReader.read(row::cell);
    }

    /** Say whom a row is about. */
    public static Subject subject(TableRow row, FactsReading reading) {
        return new Subject(row.line(), reading.facts().holder().nip(), row.cell(NAME), row.cell(UNIT), "");
    }
}
