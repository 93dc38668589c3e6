package id.nusakinerja.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Changes the policy of one city while users work in four: {@code DISTRIBUTION CROWD-JAR USERS SWAPS}. Ends with 0 only when no
 * request failed, no session and no input was lost, every swap succeeded, no other bundle was touched and every old class
 * loader is gone.
 */
public final class SwapBench {

    private static final long LOOK_MILLIS = 500;
    private static final List<String> TENANTS = List.of("semarang", "surakarta", "palembang", "jambi");

    private SwapBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int users = Integer.parseInt(arguments[2]);
        int swaps = Integer.parseInt(arguments[3]);
        boolean clean;
        try (BenchServer server = BenchServer.start(Path.of(arguments[0]), Path.of(arguments[1]))) {
            Town town = new Town(server, Duration.ofSeconds(3));
            town.populate(TENANTS, users);
            Files.writeString(server.data().resolve(SwapDriver.ORDER), String.valueOf(swaps));
            Path done = server.data().resolve(SwapDriver.REPORT);
            while (!Files.exists(done)) {
                Thread.sleep(LOOK_MILLIS);
            }
            String report = Files.readString(done).strip();
            town.close();
            System.out.println(users + " users in " + TENANTS.size() + " cities");
            System.out.println(report);
            WebBench.print(town.scores());
            clean = town.scores().isClean()
                    && report.contains("swaps " + swaps + " of " + swaps + "\n")
                    && report.contains("collected " + swaps + " of " + swaps + "\n")
                    && report.contains("untouched true");
        }
        System.exit(clean ? 0 : 1);
    }
}
