package id.nusakinerja.connector.decisions;

import id.nusakinerja.decision.FactsReading;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.simulation.FactsFile;
import id.nusakinerja.simulation.Tally;
import id.nusakinerja.simulation.Verdict;
import id.nusakinerja.table.RowError;
import id.nusakinerja.table.TableRow;
import id.nusakinerja.table.TableWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides some rows and writes what comes of them, so that several may work at once. Used by one thread, for one chunk. */
final class ChunkDecider {

    private final Simulation.Plan plan;
    private final StringWriter decisions = new StringWriter(1 << 16);
    private final StringWriter errors = new StringWriter();
    private final StringWriter comparison = new StringWriter();
    private final TableWriter decisionTable = TableWriter.continuing(decisions);
    private final TableWriter errorTable = TableWriter.continuing(errors);
    private final TableWriter comparisonTable = TableWriter.continuing(comparison);

    ChunkDecider(Simulation.Plan plan) {
        this.plan = plan;
    }

    Chunk decide(List<TableRow> rows) {
        List<Verdict> verdicts = rows.stream().map(this::decide).toList();
        verdicts.forEach(this::write);
        decisionTable.close();
        errorTable.close();
        comparisonTable.close();
        return new Chunk(decisions.toString(), errors.toString(), comparison.toString(), Tally.of(verdicts));
    }

    private Verdict decide(TableRow row) {
        FactsReading reading = FactsFile.read(row);
        return plan.comparer().decide(FactsFile.subject(row, reading), row.errors(), reading, Optional.empty());
    }

    private void write(Verdict verdict) {
        verdict.ruling().ifPresent(ruling -> {
            decisionTable.row(ruling.decisions().getFirst().row());
            plan.receipts().ifPresent(receipts -> write(verdict.subject().line(), ruling, receipts));
        });
        verdict.problems().forEach(this::write);
        if (plan.compares() && verdict.isChanged()) {
            comparisonTable.row(Comparison.row(verdict));
        }
    }

    private void write(RowError error) {
        String code = error.code().substring(error.code().lastIndexOf('.') + 1);
        errorTable.row(List.of(
                Integer.toString(error.line()),
                error.column(),
                code.replace('-', '_').toUpperCase(Locale.ROOT),
                error.text().in(Text.INDONESIAN)));
    }

    private static void write(int line, Verdict.Ruling ruling, Simulation.Receipts receipts) {
        Receipt.Source source = new Receipt.Source(receipts.factsName(), "baris " + line, receipts.factsSha256());
        String document = ReceiptDocument.of(ruling.decisions().getFirst().receipt(source))
                .toJson();
        String nip = ruling.decisions().getFirst().facts().holder().nip();
        Path file = receipts.folder().resolve(nip + "-" + line + ".json");
        try {
            Files.writeString(file, document + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
