package id.nusakinerja.connector.decisions;

import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.table.Table;
import id.nusakinerja.table.TableRow;
import id.nusakinerja.table.TableWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Decides a whole file. Rows go through in chunks: one thread reads and writes in order, all processors decide, and only a
 * few chunks exist at a time, so memory does not grow with the file.
 */
final class Simulation {

    private static final int ROWS_PER_CHUNK = 512;

    private final Plan plan;
    private final Path out;

    /**
     * What to do with each row.
     *
     * @param engine decides
     * @param against decides as well, for the comparison
     * @param receipts where receipts go; empty when none are wanted
     */
    record Plan(DecisionEngine engine, Optional<DecisionEngine> against, Optional<Receipts> receipts) {}

    /**
     * Where receipts go.
     *
     * @param factsName name of the file of facts
     * @param factsSha256 its fingerprint
     */
    record Receipts(Path folder, String factsName, String factsSha256) {}

    Simulation(Plan plan, Path out) {
        this.plan = plan;
        this.out = out;
    }

    /**
     * Decide all rows. The files appear under their names only when all is done; files of an earlier run are replaced then.
     *
     * @throws id.nusakinerja.table.UnreadableTableException when the facts break off; nothing is left behind but receipts
     */
    Tally run(Table facts) throws IOException {
        List<Path> drafts = List.of(draft("decisions"), draft("errors"), draft("comparison"));
        try {
            Tally tally;
            try (Writer decisions = Files.newBufferedWriter(drafts.get(0));
                    Writer errors = Files.newBufferedWriter(drafts.get(1));
                    Writer comparison = Files.newBufferedWriter(drafts.get(2))) {
                header(decisions, Decision.COLUMNS);
                header(errors, List.of("baris", "kolom", "kode", "pesan"));
                header(comparison, Comparison.COLUMNS);
                tally = decide(facts.iterator(), chunk -> {
                    decisions.write(chunk.decisions());
                    errors.write(chunk.errors());
                    comparison.write(chunk.comparison());
                });
            }
            publish("decisions", drafts.get(0));
            publish("errors", drafts.get(1));
            if (plan.against().isPresent()) {
                publish("comparison", drafts.get(2));
            }
            return tally;
        } finally {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private interface Sink {
        void write(Chunk chunk) throws IOException;
    }

    private Tally decide(Iterator<TableRow> rows, Sink sink) throws IOException {
        int workers = Math.max(2, Runtime.getRuntime().availableProcessors());
        Tally tally = Tally.NONE;
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            ArrayDeque<Future<Chunk>> under = new ArrayDeque<>();
            while (rows.hasNext() || !under.isEmpty()) {
                if (rows.hasNext()) {
                    List<TableRow> next = nextRows(rows);
                    under.add(pool.submit(() -> new ChunkDecider(plan).decide(next)));
                }
                if (under.size() > 2 * workers || !rows.hasNext()) {
                    Chunk chunk = result(under.remove());
                    sink.write(chunk);
                    tally = tally.plus(chunk.tally());
                }
            }
        }
        return tally;
    }

    private static List<TableRow> nextRows(Iterator<TableRow> rows) {
        List<TableRow> next = new ArrayList<>(ROWS_PER_CHUNK);
        while (next.size() < ROWS_PER_CHUNK && rows.hasNext()) {
            next.add(rows.next());
        }
        return next;
    }

    private static Chunk result(Future<Chunk> chunk) {
        try {
            return chunk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rows were decided.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed;
            }
            throw new IllegalStateException("A policy failed on a row.\nMaybe its bundle is broken.", e.getCause());
        }
    }

    private static void header(Writer writer, List<String> columns) throws IOException {
        java.io.StringWriter line = new java.io.StringWriter();
        TableWriter.to(line, columns).close();
        writer.write(line.toString());
    }

    private Path draft(String name) {
        return out.resolve("." + name + ".csv.part");
    }

    private void publish(String name, Path draft) throws IOException {
        Files.move(draft, out.resolve(name + ".csv"), StandardCopyOption.REPLACE_EXISTING);
    }
}
