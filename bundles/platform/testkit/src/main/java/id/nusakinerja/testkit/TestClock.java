package id.nusakinerja.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until the test turns it. */
public final class TestClock extends Clock {

    private static final int MORNING = 9;
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private TestClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Make a clock that shows a moment such as {@code 2026-03-02T02:00:00Z}. */
    public static TestClock at(String instant) {
        return new TestClock(new AtomicReference<>(Instant.parse(instant)), ZoneOffset.UTC);
    }

    /** Make a clock that shows nine in the morning in Jakarta on a date such as {@code 2026-03-02}. */
    public static TestClock on(String date) {
        TestClock clock = at("2026-01-01T00:00:00Z");
        clock.turnTo(date);
        return clock;
    }

    public void advance(Duration duration) {
        now.updateAndGet(moment -> moment.plus(duration));
    }

    /** Turn to nine in the morning in Jakarta on this date, forwards or backwards. */
    public void turnTo(String date) {
        now.set(LocalDate.parse(date).atTime(MORNING, 0).atZone(JAKARTA).toInstant());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
