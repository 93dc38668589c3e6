package id.nusakinerja.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Many users at once in several cities, each in a thread of his own. */
final class Town {

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

    Scores scores() {
        return scores;
    }

    Traffic traffic() {
        return traffic;
    }

    /** Let them come one after the other, as many in each tenant. */
    void populate(List<String> tenants, int number) throws InterruptedException {
        tenants.forEach(tenant -> new FlowClient(server.address(tenant), http, traffic).open(""));
        for (int i = 0; i < number; i++) {
            String tenant = tenants.get(i % tenants.size());
            VirtualUser user = new VirtualUser(
                    Crowd.account(1 + i / tenants.size()),
                    server.password(),
                    () -> new FlowClient(server.address(tenant), http, traffic),
                    think,
                    scores,
                    open::get);
            users.add(user);
            threads.add(Thread.ofVirtual().start(user));
            Thread.sleep(RAMP_MILLIS);
        }
    }

    /** Send them home, and let each look for what he saved. */
    void close() throws InterruptedException {
        open.set(false);
        for (Thread thread : threads) {
            thread.join();
        }
        users.forEach(VirtualUser::check);
    }
}
