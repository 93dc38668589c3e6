package id.nusakinerja.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Many users at once in several cities, each in a thread of his own. */
final class Town {

    private static final List<String> TENANTS = List.of("semarang", "surakarta", "palembang", "jambi");
    private static final long RAMP_MILLIS = 100;

    private final BenchServer server;
    private final Duration think;
    private final Scores scores = new Scores();
    private final Traffic traffic = new Traffic();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<VirtualUser> users = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Town(BenchServer server, Duration think) {
        this.server = server;
        this.think = think;
    }

    /** How many people each city must have for a number of users. */
    static int peopleOfACity(int users) {
        return Math.ceilDiv(users, TENANTS.size());
    }

    Scores scores() {
        return scores;
    }

    Traffic traffic() {
        return traffic;
    }

    /**
     * Let them come one after the other, as many in each of four cities, and wait until all are at work. The first of a city
     * comes alone, as its people are made at the first visit.
     */
    void populate(int number) throws InterruptedException {
        for (int i = 0; i < number; i++) {
            String tenant = TENANTS.get(i % TENANTS.size());
            users.add(new VirtualUser(
                    Crowd.account(1 + i / TENANTS.size()),
                    server.password(),
                    () -> new FlowClient(server.address(tenant), http, traffic),
                    think,
                    scores,
                    open::get));
        }
        for (int i = 0; i < users.size(); i++) {
            VirtualUser user = users.get(i);
            threads.add(Thread.ofVirtual().start(user));
            if (i < TENANTS.size()) {
                user.awaitWork();
            }
            Thread.sleep(RAMP_MILLIS);
        }
        for (VirtualUser user : users) {
            user.awaitWork();
        }
    }

    /** Send them home, and let each look for what he saved. */
    void close() throws InterruptedException {
        open.set(false);
        join(threads);
        List<Thread> checks = new ArrayList<>();
        for (VirtualUser user : users) {
            checks.add(Thread.ofVirtual().start(user::check));
            Thread.sleep(RAMP_MILLIS);
        }
        join(checks);
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
