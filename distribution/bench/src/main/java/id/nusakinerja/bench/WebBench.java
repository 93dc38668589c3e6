package id.nusakinerja.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * Lets many users work and prints requests, bytes and the server's CPU time a step, and whether anything of what they
 * saved was lost: {@code DISTRIBUTION USERS SECONDS}.
 */
public final class WebBench {

    private WebBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int users = Integer.parseInt(arguments[1]);
        Duration length = Duration.ofSeconds(Long.parseLong(arguments[2]));
        try (BenchServer server = BenchServer.start(Path.of(arguments[0]), users, Map.of())) {
            Town town = new Town(server, Duration.ofSeconds(2));
            town.populate(users);
            Duration cpuBefore = server.cpu();
            long requestsBefore = town.traffic().requests.sum();
            long bytesBefore = town.traffic().bytesIn.sum();
            Thread.sleep(length);
            double requests = town.traffic().requests.sum() - requestsBefore;
            double cpu = server.cpu().minus(cpuBefore).toMillis();
            double bytes = town.traffic().bytesIn.sum() - bytesBefore;
            town.close();
            Scores scores = town.scores();
            System.out.printf(
                    Locale.ROOT,
                    "%d users, %d s: %.0f requests, %.1f KB and %.1f ms of server CPU a request%n",
                    users,
                    length.toSeconds(),
                    requests,
                    bytes / requests / 1000,
                    cpu / requests);
            print(scores);
        }
    }

    static void print(Scores scores) {
        System.out.printf(
                "visits %d, saves %d%nfailed requests %d, lost sessions %d, lost inputs %d%n",
                scores.visits.sum(),
                scores.saves.sum(),
                scores.failedRequests.sum(),
                scores.lostSessions.sum(),
                scores.lostInputs.sum());
        scores.examples().forEach(example -> System.out.println("  " + example));
    }
}
