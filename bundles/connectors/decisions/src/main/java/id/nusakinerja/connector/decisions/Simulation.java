package id.nusakinerja.connector.decisions;

import id.nusakinerja.decision.Decision;
import id.nusakinerja.simulation.Comparer;
import id.nusakinerja.simulation.OrderedWork;
import id.nusakinerja.simulation.Tally;
import id.nusakinerja.table.Table;
import id.nusakinerja.table.TableRow;
import id.nusakinerja.table.TableWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Decides a whole file: one thread reads and writes in order, all processors decide. */
final class Simulation {

    private final Plan plan;
    private final Path out;

    /**
     * What to do with each row.
     *
     * @param comparer decides
     * @param compares whether the comparison is wanted
     * @param receipts where receipts go; empty when none are wanted
     */
    record Plan(Comparer comparer, boolean compares, Optional<Receipts> receipts) {}

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
            if (plan.compares()) {
                publish("comparison", drafts.get(2));
            }
            return tally;
        } finally {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private Tally decide(Iterator<TableRow> rows, OrderedWork.Sink<Chunk> sink) throws IOException {
        int threads = OrderedWork.threads();
        AtomicReference<Tally> tally = new AtomicReference<>(Tally.NONE);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            new OrderedWork(pool, threads, () -> false)
                    .run(rows, (List<TableRow> chunk) -> new ChunkDecider(plan).decide(chunk), chunk -> {
                        sink.take(chunk);
                        tally.set(tally.get().plus(chunk.tally()));
                    });
        }
        return tally.get();
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
