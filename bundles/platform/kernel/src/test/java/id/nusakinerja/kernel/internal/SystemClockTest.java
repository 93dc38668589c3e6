package id.nusakinerja.kernel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SystemClockTest {

    private static final Clock MACHINE = Clock.fixed(Instant.parse("2027-02-03T04:05:06Z"), ZoneOffset.UTC);

    @Test
    void tellsTheTimeOfTheMachine() {
        assertThat(new SystemClock(MACHINE, Optional.empty()).instant()).isEqualTo(MACHINE.instant());
    }

    @Test
    void playsOnTheChosenDayAtTheTimeOfTheMachine() {
        Clock clock = new SystemClock(MACHINE, Optional.of(LocalDate.of(2026, 11, 21)));

        assertThat(clock.instant()).isEqualTo("2026-11-21T04:05:06Z");
        assertThat(LocalDate.now(clock.withZone(ZoneId.of("Asia/Jayapura")))).isEqualTo("2026-11-21");
    }
}
