package id.nusakinerja.connector.decisions;

import id.nusakinerja.decision.Decision;
import id.nusakinerja.table.TableRow;
import id.nusakinerja.table.TableWriter;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Writes down for whom a policy decides otherwise than another one. */
final class Comparison implements AutoCloseable {

    static final List<String> COLUMNS = List.of(
            "baris",
            "nip",
            "unit",
            "dibayar_pembanding",
            "dibayar",
            "selisih",
            "penghargaan_pembanding",
            "penghargaan",
            "tindak_lanjut_pembanding",
            "tindak_lanjut");

    private static final int AWARDS = Decision.COLUMNS.indexOf("penghargaan");
    private static final int FOLLOW_UPS = Decision.COLUMNS.indexOf("tindak_lanjut");

    private final TableWriter table;
    private Tally.Side gain = Tally.Side.NONE;
    private Tally.Side loss = Tally.Side.NONE;
    private long changed;

    Comparison(TableWriter table) {
        this.table = table;
    }

    /** Note a row; empty means that the policy could not decide it. Rows that neither can decide say nothing. */
    void add(TableRow row, Optional<Decision> decision, Optional<Decision> other) {
        long difference = paid(decision) - paid(other);
        boolean both = decision.isPresent() && other.isPresent();
        boolean same = both
                && difference == 0
                && cell(decision, AWARDS).equals(cell(other, AWARDS))
                && cell(decision, FOLLOW_UPS).equals(cell(other, FOLLOW_UPS));
        if (same || (decision.isEmpty() && other.isEmpty())) {
            return;
        }
        changed++;
        if (both && difference > 0) {
            gain = gain.plus(new Tally.Side(1, BigInteger.valueOf(difference)));
        }
        if (both && difference < 0) {
            loss = loss.plus(new Tally.Side(1, BigInteger.valueOf(-difference)));
        }
        table.row(List.of(
                Integer.toString(row.line()),
                decision.or(() -> other).map(one -> one.facts().holder().nip()).orElse(""),
                row.cell(FactsFile.UNIT),
                other.map(one -> one.reward().paid().toString()).orElse(""),
                decision.map(one -> one.reward().paid().toString()).orElse(""),
                both ? Long.toString(difference) : "",
                cell(other, AWARDS),
                cell(decision, AWARDS),
                cell(other, FOLLOW_UPS),
                cell(decision, FOLLOW_UPS)));
    }

    Tally.Side gain() {
        return gain;
    }

    Tally.Side loss() {
        return loss;
    }

    long changed() {
        return changed;
    }

    @Override
    public void close() {
        table.close();
    }

    private static long paid(Optional<Decision> decision) {
        return decision.map(one -> one.reward().paid().amount()).orElse(0L);
    }

    private static String cell(Optional<Decision> decision, int column) {
        return decision.map(one -> one.row().get(column)).orElse("");
    }
}
