package id.nusakinerja.persistence.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One embedded Derby database, in a folder or in memory. */
public final class DerbyDatabase implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(DerbyDatabase.class);

    /** What Derby answers when it has shut a database down, or dropped one in memory, as asked. */
    private static final String GONE_AS_ASKED = "08006";

    private final String name;
    private final HikariDataSource pool;

    private DerbyDatabase(String name, HikariDataSource pool) {
        this.name = name;
        this.pool = pool;
    }

    /**
     * Open or create a database; without pool connections until the first use.
     *
     * @param name a folder, or {@code memory:} and a name
     * @param attributes {@code create=true}, {@code createFrom=} and a closed database, or empty for one that exists
     * @param size largest number of connections
     */
    public static DerbyDatabase open(String name, String attributes, int size) throws SQLException {
        EmbeddedDataSource source = source(name);
        if (!attributes.isEmpty()) {
            source.setConnectionAttributes(attributes);
        }
        source.getConnection().close();
        return new DerbyDatabase(name, Pools.over(source(name), "derby", size));
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public Dialect dialect() {
        return Dialect.DERBY;
    }

    @Override
    public void close() {
        pool.close();
        EmbeddedDataSource source = source(name);
        if (name.startsWith("memory:")) {
            source.setConnectionAttributes("drop=true");
        } else {
            source.setShutdownDatabase("shutdown");
        }
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            if (!GONE_AS_ASKED.equals(e.getSQLState())) {
                LOG.warn("Derby did not close cleanly; it will recover at the next opening", e);
            }
        }
    }

    private static EmbeddedDataSource source(String name) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        return source;
    }
}
