package id.nusakinerja.testkit;

import id.nusakinerja.kernel.IdSource;
import java.util.concurrent.atomic.AtomicLong;

/** Hands out 1001, 1002, ...: numbers that a test can foresee. */
public final class CountingIds implements IdSource {

    private final AtomicLong last = new AtomicLong(1000);

    @Override
    public long next() {
        return last.incrementAndGet();
    }
}
