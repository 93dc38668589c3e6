package id.nusakinerja.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Changes the policy of one city while users work in four: {@code DISTRIBUTION CROWD-JAR USERS SWAPS}. Ends with 0 only when
 * all is as {@link SwapResult#isClean()} wants it.
 */
public final class SwapBench {

    private static final long LOOK_MILLIS = 200;

    private SwapBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int users = Integer.parseInt(arguments[2]);
        int swaps = Integer.parseInt(arguments[3]);
        SwapResult result = run(Path.of(arguments[0]), Path.of(arguments[1]), users, swaps, Duration.ofSeconds(3));
        result.lines().forEach(System.out::println);
        System.exit(result.isClean() ? 0 : 1);
    }

    /**
     * Start a server of its own, let users work, swap, and stop all.
     *
     * @param distribution the folder that is shipped; it is not changed
     * @param crowd the jar of this program
     * @param think how long a user pauses between two steps, on average
     */
    public static SwapResult run(Path distribution, Path crowd, int users, int swaps, Duration think)
            throws IOException, InterruptedException {
        try (BenchServer server = BenchServer.start(distribution, crowd, users)) {
            Town town = new Town(server, think);
            town.populate(users);
            long before = town.traffic().requests.sum();
            Files.writeString(server.data().resolve(SwapDriver.ORDER), String.valueOf(swaps));
            Path done = server.data().resolve(SwapDriver.REPORT);
            while (!Files.exists(done)) {
                server.requireAlive();
                Thread.sleep(LOOK_MILLIS);
            }
            long during = town.traffic().requests.sum() - before;
            town.close();
            return new SwapResult(users, during, SwapReport.read(done), town.scores());
        }
    }
}
