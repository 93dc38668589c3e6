package id.nusakinerja.kernel;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** Milliseconds since 2026 (42 bits), then a node number (9 bits), then a counter (12 bits). */
final class TimeOrderedIds implements IdSource {

    private static final long EPOCH = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final int NODE_BITS = 9;
    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final long node;
    /** Milliseconds and counter of the last number in one word, so that one update moves both. */
    private final AtomicLong last = new AtomicLong();

    TimeOrderedIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.node = random.nextLong(1L << NODE_BITS);
    }

    @Override
    public long next() {
        long now = Math.max(0, clock.millis() - EPOCH) << COUNTER_BITS;
        long tick = last.updateAndGet(previous -> Math.max(previous + 1, now));
        long counter = tick & ((1L << COUNTER_BITS) - 1);
        return (tick >>> COUNTER_BITS) << (NODE_BITS + COUNTER_BITS) | node << COUNTER_BITS | counter;
    }
}
