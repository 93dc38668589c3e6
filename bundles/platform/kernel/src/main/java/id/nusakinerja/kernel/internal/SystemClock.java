package id.nusakinerja.kernel.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Tells the time of the machine. A demonstration may play on another day ({@code nusakinerja.demo.today=2026-11-21}): its
 * year is then at the same point whenever it is shown, and so are the tests that live through it.
 */
@Component(service = Clock.class)
public final class SystemClock extends Clock {

    private static final String DEMO = "nusakinerja.demo";
    private static final String TODAY = "nusakinerja.demo.today";

    private final Clock clock;

    @Activate
    public SystemClock(BundleContext context) {
        this(Clock.systemUTC(), today(context));
    }

    /** @param today the day that shall be today, at the machine's time of day; empty for the machine's own */
    SystemClock(Clock machine, Optional<LocalDate> today) {
        LocalDate real = LocalDate.now(machine);
        this.clock = today.map(day -> Clock.offset(machine, Duration.ofDays(day.toEpochDay() - real.toEpochDay())))
                .orElse(machine);
    }

    private static Optional<LocalDate> today(BundleContext context) {
        return Boolean.parseBoolean(context.getProperty(DEMO))
                ? Optional.ofNullable(context.getProperty(TODAY)).map(LocalDate::parse)
                : Optional.empty();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
