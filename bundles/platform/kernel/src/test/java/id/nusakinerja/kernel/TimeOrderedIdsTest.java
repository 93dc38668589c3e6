package id.nusakinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void numbersGrowEvenWithinOneMillisecond() {
        IdSource ids = IdSource.timeOrdered(Clock.fixed(NOON, ZoneOffset.UTC), new Random(7));
        long[] numbers = LongStream.generate(ids::next).limit(10_000).toArray();
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        assertThat(numbers[0]).isPositive();
    }

    @Test
    void aLaterMomentGivesALargerNumber() {
        long early = IdSource.timeOrdered(Clock.fixed(NOON, ZoneOffset.UTC), new Random(1))
                .next();
        long late = IdSource.timeOrdered(Clock.fixed(NOON.plusMillis(1), ZoneOffset.UTC), new Random(2))
                .next();
        assertThat(late).isGreaterThan(early);
    }
}
