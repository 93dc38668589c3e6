package id.nusakinerja.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StartLevelTest {

    @ParameterizedTest
    @CsvSource({
        "pax-logging-api-2.3.2.jar, LOGGING",
        "org.apache.felix.scr-2.2.18.jar, CORE",
        "id.nusakinerja.city.semarang-1.0.0.jar, CORE",
        "id.nusakinerja.connector.decisions-1.0.0.jar, CORE",
        "id.nusakinerja.persistence-1.0.0.jar, DATA",
        "postgresql-42.7.7.jar, DATA",
        "id.nusakinerja.city.semarang.screens-1.0.0.jar, WEB",
        "id.nusakinerja.web.shell-1.0.0.jar, WEB",
        "org.apache.felix.http.servlet-api-6.1.0.jar, WEB",
        "org.apache.felix.http.jetty12-1.1.8-with-jakarta-websockets.jar, HTTP",
    })
    void startsTheWebServerLastAndKeepsDatabasesOutOfSingleCommands(String jar, StartLevel level) {
        assertThat(StartLevel.of(jar)).isEqualTo(level);
    }
}
