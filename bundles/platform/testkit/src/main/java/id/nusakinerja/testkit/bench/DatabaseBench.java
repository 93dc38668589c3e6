package id.nusakinerja.testkit.bench;

import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.testkit.PostgresServer;
import id.nusakinerja.testkit.TestDatabase;
import id.nusakinerja.testkit.internal.NoteEntities;
import id.nusakinerja.testkit.internal.RecordedDeeds;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Measures batch insert and ordered read of rows through the unit of work against plain JDBC, in the same run and on the same
 * database, and prints rows a second and their ratios. Arguments: {@code derby} or {@code postgresql}, then the number of
 * rows (usually 100000).
 */
public final class DatabaseBench {

    private static final int ROUNDS = 9;
    private static final int USUAL_ROWS = 100_000;

    /** A server runs for weeks: what is measured is code that the JVM has already optimised, on both sides. */
    private static final int WARM_UP = 1_000_000;

    private final TestDatabase database;
    private final PrintStream out;

    private DatabaseBench(TestDatabase database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /** Run; prints to the standard output. */
    public static void main(String[] arguments) throws IOException {
        boolean postgresql = arguments.length > 0 && arguments[0].equals("postgresql");
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_ROWS;
        if (postgresql) {
            onPostgres(rows, System.out);
        } else {
            onDerby(rows, System.out);
        }
    }

    private static void onDerby(int rows, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("nusakinerja-bench-");
        RecordedDeeds deeds = new RecordedDeeds(ids());
        try (TestDatabase database = TestDatabase.inFolder(folder, deeds, deeds, new NoteEntities())) {
            new DatabaseBench(database, out).run("Derby", rows);
        } finally {
            TestDatabase.deleteFolder(folder);
        }
    }

    private static void onPostgres(int rows, PrintStream out) {
        try (PostgresServer server = PostgresServer.start()) {
            server.create("bench");
            RecordedDeeds deeds = new RecordedDeeds(ids());
            try (TestDatabase database = TestDatabase.at(server.url("bench"), deeds, deeds, new NoteEntities())) {
                new DatabaseBench(database, out).run("PostgreSQL", rows);
            }
        }
    }

    private static IdSource ids() {
        return IdSource.timeOrdered(Clock.systemUTC(), new SplittableRandom());
    }

    private void run(String name, int rows) {
        List<Contender> contenders = List.of(new PlainJdbc(database), new ThroughUnitOfWork(database));
        contenders.forEach(contender -> measure(contender, WARM_UP));
        List<List<Speed>> speeds = List.of(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < ROUNDS; round++) {
            for (int each = 0; each < contenders.size(); each++) {
                speeds.get(each).add(measure(contenders.get(each), rows));
            }
        }
        Speed jdbc = Speed.median(speeds.get(0));
        Speed mapped = Speed.median(speeds.get(1));
        out.printf(Locale.ROOT, "%s, %d rows, median of %d rounds, rows/s%n", name, rows, ROUNDS);
        out.printf(
                Locale.ROOT,
                "insert  JDBC %9.0f  EclipseLink %9.0f  ratio %.2f%n",
                jdbc.insert(),
                mapped.insert(),
                mapped.insert() / jdbc.insert());
        out.printf(
                Locale.ROOT,
                "read    JDBC %9.0f  EclipseLink %9.0f  ratio %.2f%n",
                jdbc.read(),
                mapped.read(),
                mapped.read() / jdbc.read());
    }

    private Speed measure(Contender contender, int rows) {
        database.execute("TRUNCATE TABLE NOTE");
        long start = System.nanoTime();
        contender.insert(rows);
        long inserted = System.nanoTime();
        long sum = contender.readInOrder();
        long read = System.nanoTime();
        if (sum != Contender.expectedSum(rows)) {
            throw new IllegalStateException("Read another sum (" + sum + ") than was written.");
        }
        return Speed.of(rows, inserted - start, read - inserted);
    }

    /** Rows a second. */
    private record Speed(double insert, double read) {

        private static final double NANOS = 1e9;

        static Speed of(int rows, long insertNanos, long readNanos) {
            return new Speed(rows * NANOS / insertNanos, rows * NANOS / readNanos);
        }

        static Speed median(List<Speed> speeds) {
            return new Speed(
                    median(speeds.stream().mapToDouble(Speed::insert).sorted().toArray()),
                    median(speeds.stream().mapToDouble(Speed::read).sorted().toArray()));
        }

        private static double median(double[] sorted) {
            return sorted[sorted.length / 2];
        }
    }
}
