package id.nusakinerja.connector.decisions;

import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.FactProblem;
import id.nusakinerja.decision.FactsReader;
import id.nusakinerja.decision.FactsReading;
import id.nusakinerja.decision.RowOutcome;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.table.RowError;
import id.nusakinerja.table.TableRow;
import id.nusakinerja.table.TableWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides some rows by itself, so that several may work at once. Used by one thread, for one chunk. */
final class ChunkDecider {

    private final Simulation.Plan plan;
    private final StringWriter decisions = new StringWriter(1 << 16);
    private final StringWriter errors = new StringWriter();
    private final StringWriter comparison = new StringWriter();
    private final TableWriter decisionTable = TableWriter.continuing(decisions);
    private final TableWriter errorTable = TableWriter.continuing(errors);
    private final Comparison compared = new Comparison(TableWriter.continuing(comparison));
    private long decided;
    private long paid;

    ChunkDecider(Simulation.Plan plan) {
        this.plan = plan;
    }

    Chunk decide(List<TableRow> rows) {
        rows.forEach(this::decide);
        decisionTable.close();
        errorTable.close();
        compared.close();
        Tally tally = new Tally(
                rows.size(), decided, BigInteger.valueOf(paid), compared.gain(), compared.loss(), compared.changed());
        return new Chunk(decisions.toString(), errors.toString(), comparison.toString(), tally);
    }

    private void decide(TableRow row) {
        List<RowError> found = new ArrayList<>(row.errors());
        FactsReading reading = FactsReader.read(row::cell);
        RowOutcome outcome = plan.engine().decide(reading);
        if (outcome instanceof RowOutcome.Undecided(List<FactProblem> problems)) {
            problems.stream()
                    .filter(problem -> row.errors().stream()
                            .noneMatch(error -> error.column().equals(problem.column())))
                    .forEach(problem -> found.add(new RowError(
                            row.line(),
                            problem.column(),
                            problem.code(),
                            problem.reason().text())));
        }
        if (found.isEmpty() && outcome instanceof RowOutcome.Decided(Decision decision)) {
            take(row, decision);
        }
        found.forEach(this::write);
        plan.against()
                .ifPresent(engine -> compared.add(
                        row,
                        found.isEmpty() ? find(outcome) : Optional.empty(),
                        row.errors().isEmpty() ? find(engine.decide(reading)) : Optional.empty()));
    }

    private void take(TableRow row, Decision decision) {
        decided++;
        paid = Math.addExact(paid, decision.reward().paid().amount());
        decisionTable.row(decision.row());
        plan.receipts().ifPresent(receipts -> write(row, decision, receipts));
    }

    private void write(RowError error) {
        String code = error.code().substring(error.code().lastIndexOf('.') + 1);
        errorTable.row(List.of(
                Integer.toString(error.line()),
                error.column(),
                code.replace('-', '_').toUpperCase(Locale.ROOT),
                error.text().in(Text.INDONESIAN)));
    }

    private static void write(TableRow row, Decision decision, Simulation.Receipts receipts) {
        Receipt.Source source = new Receipt.Source(receipts.factsName(), "baris " + row.line(), receipts.factsSha256());
        String document = ReceiptDocument.of(decision.receipt(source)).toJson();
        Path file = receipts.folder().resolve(decision.facts().holder().nip() + "-" + row.line() + ".json");
        try {
            Files.writeString(file, document + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Decision> find(RowOutcome outcome) {
        return outcome instanceof RowOutcome.Decided(Decision decision) ? Optional.of(decision) : Optional.empty();
    }
}
