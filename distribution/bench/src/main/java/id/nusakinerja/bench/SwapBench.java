package id.nusakinerja.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/**
 * Changes the policy of one city while users work in four: {@code DISTRIBUTION USERS SWAPS}. Ends with 0 only when
 * all is as {@link SwapResult#isClean()} wants it.
 */
public final class SwapBench {

    private SwapBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int users = Integer.parseInt(arguments[1]);
        int swaps = Integer.parseInt(arguments[2]);
        SwapResult result = run(Path.of(arguments[0]), users, swaps, Duration.ofSeconds(3));
        result.lines().forEach(System.out::println);
        System.exit(result.isClean() ? 0 : 1);
    }

    /**
     * Start a server of its own, let users work, swap, and stop all.
     *
     * @param distribution the folder that is shipped; it is not changed
     * @param think how long a user pauses between two steps, on average
     */
    public static SwapResult run(Path distribution, int users, int swaps, Duration think)
            throws IOException, InterruptedException {
        try (BenchServer server = BenchServer.start(distribution, users, Map.of())) {
            Town town = new Town(server, think);
            town.populate(users);
            long before = town.traffic().requests.sum();
            Properties order = new Properties();
            order.setProperty(SwapDriver.WANTED, String.valueOf(swaps));
            SwapReport report = SwapReport.of(Errand.send(server, SwapDriver.ERRAND, order));
            long during = town.traffic().requests.sum() - before;
            town.close();
            return new SwapResult(users, during, report, town.scores());
        }
    }
}
