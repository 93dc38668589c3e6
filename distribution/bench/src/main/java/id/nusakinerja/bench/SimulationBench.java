package id.nusakinerja.bench;

import id.nusakinerja.testkit.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Tries out a policy on the data of a whole city: {@code DISTRIBUTION derby|postgresql PEOPLE}. Ends with 0 only
 * when all is as {@link SimulationReport#isClean()} wants it.
 */
public final class SimulationBench {

    private static final int ROUNDS = 5;

    private SimulationBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path distribution = Path.of(arguments[0]);
        int people = Integer.parseInt(arguments[2]);
        SimulationReport report = switch (arguments[1]) {
            case "derby" -> run(distribution, people, ROUNDS, Map.of());
            case "postgresql" -> onPostgres(distribution, people);
            default -> throw new IllegalArgumentException("No database (" + arguments[1] + ").");
        };
        report.lines().forEach(System.out::println);
        System.exit(report.isClean() ? 0 : 1);
    }

    /**
     * Start a server of its own, fill a city, simulate, and stop all.
     *
     * @param distribution the folder that is shipped; it is not changed
     * @param databases the addresses of the PostgreSQL databases of tenants that have one
     */
    public static SimulationReport run(Path distribution, int people, int rounds, Map<String, String> databases)
            throws IOException, InterruptedException {
        try (BenchServer server = BenchServer.start(distribution, 0, databases)) {
            Properties order = new Properties();
            order.setProperty(SimulationDriver.PEOPLE, String.valueOf(people));
            order.setProperty(SimulationDriver.ROUNDS, String.valueOf(rounds));
            return SimulationReport.of(Errand.send(server, SimulationDriver.ERRAND, order));
        }
    }

    private static SimulationReport onPostgres(Path distribution, int people) throws IOException, InterruptedException {
        try (PostgresServer database = PostgresServer.start()) {
            database.create(SimulationDriver.CITY);
            Map<String, String> databases = Map.of(SimulationDriver.CITY, database.url(SimulationDriver.CITY));
            return run(distribution, people, ROUNDS, databases);
        }
    }
}
