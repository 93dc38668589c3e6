package id.nusakinerja.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.audit.TrailCheck;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.PostgresServer;
import id.nusakinerja.testkit.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing program at any moment, again and again, and looks at what is left. */
class CrashTest {

    private static final int KILLS = 20;
    private static final int KILLS_ON_POSTGRESQL = 6;
    private static final int KILLED = 128 + 9;
    private static final int FAILED = 1;
    private static final int LONGEST_WAIT = 300;

    @TempDir
    private Path data;

    private final Set<Long> confirmed = new TreeSet<>();

    @Test
    void keepsEveryConfirmedChangeAndNoHalfOne() throws Exception {
        long next = 1;
        for (int kill = 1; kill <= KILLS; kill++) {
            next = writeUntil(data.toString(), next, ProcessHandle::destroyForcibly) + 1;
            assertThat(Files.exists(data.resolve("tenants/semarang/db.open")))
                    .as("the marker of kill " + kill)
                    .isTrue();
            next = Math.max(next, check(data.toString(), kill) + 1);
        }
        assertThat(confirmed).as("confirmed changes in all").hasSizeGreaterThan(KILLS);
    }

    @Test
    void keepsThemOnPostgresqlToo() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            server.create("crash");
            String where = server.url("crash");
            long next = 1;
            for (int kill = 1; kill <= KILLS_ON_POSTGRESQL; kill++) {
                boolean both = kill % 2 == 0;
                next = writeUntil(where, next, writer -> {
                            if (both) {
                                server.stopNow();
                            }
                            writer.destroyForcibly();
                        })
                        + 1;
                if (both) {
                    server.startAgain();
                }
                next = Math.max(next, check(where, kill) + 1);
            }
            assertThat(confirmed).as("confirmed changes in all").hasSizeGreaterThan(KILLS_ON_POSTGRESQL);
        }
    }

    /** Start the program, read what it confirms, strike after some random milliseconds; what it had confirmed counts. */
    private long writeUntil(String where, long first, Consumer<ProcessHandle> blow)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        where,
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long last = first - 1;
        try (BufferedReader output = writer.inputReader()) {
            String line = output.readLine();
            assertThat(line).as("the first confirmation").isNotNull();
            Thread killer = Thread.ofVirtual().start(() -> strikeSoon(writer, blow));
            while (line != null) {
                last = Long.parseLong(line);
                confirmed.add(last);
                line = output.readLine();
            }
            killer.join();
        }
        assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(writer.exitValue()).as("killed, or lost its server before").isIn(KILLED, FAILED);
        return last;
    }

    private static void strikeSoon(Process writer, Consumer<ProcessHandle> blow) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_WAIT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Through the handle: the process itself would close its output, and with it what is confirmed and not yet
        // read.
        blow.accept(writer.toHandle());
    }

    /** Look at everything that is there; get the largest number. */
    private long check(String where, int kill) {
        try (TestDatabase database = CrashWriter.open(where)) {
            Set<Long> ids = new HashSet<>(database.unitOfWork()
                    .read(
                            Actors.TENANT,
                            em -> em.createQuery("select n.id from NoteEntity n", Long.class)
                                    .getResultList()));
            List<Long> firsts =
                    ids.stream().filter(id -> id < CrashWriter.PARTNER).sorted().toList();
            assertThat(ids).as("confirmed before kill " + kill).containsAll(confirmed);
            assertThat(ids).as("pairs").hasSize(firsts.size() * 2);
            assertThat(firsts).allSatisfy(id -> assertThat(ids).contains(id + CrashWriter.PARTNER));
            assertThat(new DefaultAuditTrail(database.unitOfWork()).verify(Actors.cityAdministrator()))
                    .as("the trail: one row a change, none altered")
                    .isInstanceOfSatisfying(
                            TrailCheck.Intact.class,
                            intact -> assertThat(intact.rows()).isEqualTo(firsts.size()));
            return firsts.getLast();
        }
    }
}
