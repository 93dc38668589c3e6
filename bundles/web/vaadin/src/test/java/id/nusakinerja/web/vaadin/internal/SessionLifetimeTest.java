package id.nusakinerja.web.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionLifetimeTest {

    private static final long HOUR = Duration.ofHours(1).toMillis();

    @Test
    void endsASessionAfterItsHours() {
        SessionLifetime lifetime = SessionLifetime.parse("2");
        assertThat(lifetime.isOver(0, 2 * HOUR)).isFalse();
        assertThat(lifetime.isOver(0, 2 * HOUR + 1)).isTrue();
    }

    @Test
    void lastsAWorkingDayWhenNothingIsSaid() {
        assertThat(SessionLifetime.parse(null).longest()).isEqualTo(Duration.ofHours(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "twelve", ""})
    void refusesWhatIsNoNumberOfHours(String hours) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionLifetime.parse(hours))
                .withMessageContaining("nusakinerja.session.hours");
    }
}
