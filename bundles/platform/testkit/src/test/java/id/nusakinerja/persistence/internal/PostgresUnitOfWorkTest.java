package id.nusakinerja.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.DatabaseUnavailableException;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.PostgresServer;
import id.nusakinerja.testkit.TestDatabase;
import id.nusakinerja.testkit.internal.NoteEntities;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresUnitOfWorkTest extends UnitOfWorkContract {

    private static final String MIGRATED = "migrated";
    private static final int CONNECTIONS = 16;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.start();
        server.create(MIGRATED);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    TestDatabase create() {
        int number = COUNT.incrementAndGet();
        return TestDatabase.on((tenant, modules) -> open(tenant, modules, number), new NoteEntities());
    }

    private static Database open(TenantId tenant, ModuleSet modules, int number) throws SQLException {
        try (Database template = PostgresDatabase.open(server.url(MIGRATED), 2, variable -> "")) {
            Schema.bringUp(template.dataSource(), template.dialect(), modules.schemas());
        }
        String name = tenant + String.valueOf(number);
        server.createFrom(name, MIGRATED);
        return PostgresDatabase.open(server.url(name), CONNECTIONS, variable -> "");
    }

    @Test
    void isOutOfReachWhileTheServerIsDownAndWellAfterwards() {
        try (TestDatabase database = create()) {
            assertThat(database.deeds()).isEmpty();
            server.stopNow();
            assertThatThrownBy(database::deeds)
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessage("The database of (" + Actors.TENANT + ") is out of reach.");
            server.startAgain();
            assertThat(database.deeds()).isEmpty();
        }
    }

    @Test
    void hidesThePasswordOfAWrongAddress() {
        assertThatThrownBy(() -> PostgresDatabase.open(
                        "jdbc:postgresql://127.0.0.1:1/x?user=u&password=${env:SECRET}", 1, variable -> "hidden"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(Problems.inWords(e))
                                .startsWith("SQLState 08001")
                                .doesNotContain("hidden"));
    }

    @Test
    void namesAnEnvironmentVariableThatIsNotSet() {
        assertThatThrownBy(() -> PostgresDatabase.open(
                        "jdbc:postgresql://127.0.0.1:1/x?password=${env:NONE}", 1, variable -> ""))
                .hasMessage("The environment variable (NONE) is not set");
    }
}
