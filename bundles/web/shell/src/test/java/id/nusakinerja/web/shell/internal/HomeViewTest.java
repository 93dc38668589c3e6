package id.nusakinerja.web.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeViewTest {

    @ParameterizedTest
    @CsvSource({
        "03:59, night",
        "04:00, morning",
        "10:59, morning",
        "11:00, noon",
        "14:59, noon",
        "15:00, afternoon",
        "17:59, afternoon",
        "18:00, night"
    })
    void greetsByTheTimeOfDay(LocalTime time, String greeting) {
        assertThat(HomeView.greeting(time)).isEqualTo("shell.greeting-" + greeting);
    }
}
