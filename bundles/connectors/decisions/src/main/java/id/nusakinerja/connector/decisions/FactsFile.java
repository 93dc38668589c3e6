package id.nusakinerja.connector.decisions;

import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.table.Column;
import id.nusakinerja.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The file of facts ({@code evaluations.csv} or .xlsx): which columns it has and which it may lack. */
final class FactsFile {

    static final String UNIT = "unit";

    /** A file without names and units can be decided; without events nobody could tell "none" from "forgotten". */
    private static final List<Column> COLUMNS = List.of(
            Column.digits(FactColumns.NIP),
            Column.plain("nama").optional(),
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

    static Outcome<Table> open(Path file) {
        return Table.open(file, COLUMNS);
    }

    /** SHA-256 of the file in hex. */
    static String sha256(Path file) {
        try (InputStream content = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
