package id.nusakinerja.persistence.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Makes connection pools that hold nothing while nobody asks. */
final class Pools {

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofMinutes(1);

    private static final AtomicLong COUNT = new AtomicLong();

    private Pools() {}

    /** Make a pool that connects on first use. */
    static HikariDataSource over(DataSource source, String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name + "-" + COUNT.incrementAndGet());
        config.setDataSource(source);
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(size);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(WAIT.toMillis());
        config.setIdleTimeout(IDLE.toMillis());
        return new HikariDataSource(config);
    }
}
