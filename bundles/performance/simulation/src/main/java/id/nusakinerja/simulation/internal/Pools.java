package id.nusakinerja.simulation.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Small pools that cost nothing while nobody simulates. */
final class Pools {

    private static final int IDLE_SECONDS = 30;

    private Pools() {}

    static ExecutorService of(String name, int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
