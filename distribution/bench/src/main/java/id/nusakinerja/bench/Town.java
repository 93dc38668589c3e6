package id.nusakinerja.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Many users at once in several cities, each in a thread of his own. */
final class Town {

    private static final List<String> TENANTS = List.of("semarang", "surakarta", "palembang", "jambi");

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
     * Let them come, as many in each of four cities, and wait until all are at work. Four are at the door at a time, as this is
     * about working and not about signing in; the first of a city comes alone, as its people are made at the first visit.
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
            users.get(i < TENANTS.size() ? i : i - TENANTS.size()).awaitWork();
        }
        for (VirtualUser user : users) {
            user.awaitWork();
        }
    }

    /** Send them home, and let each look for what he saved. */
    void close() throws InterruptedException {
        open.set(false);
        for (Thread thread : threads) {
            thread.join();
        }
        try (ExecutorService door = Executors.newFixedThreadPool(TENANTS.size())) {
            users.forEach(user -> door.execute(user::check));
        }
    }
}
