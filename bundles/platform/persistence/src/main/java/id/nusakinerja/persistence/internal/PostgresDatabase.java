package id.nusakinerja.persistence.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database that the tenant's settings name. */
final class PostgresDatabase implements Database {

    private static final Pattern ENVIRONMENT = Pattern.compile("\\$\\{env:([A-Za-z0-9_]+)}");
    private static final int SECONDS_TO_CONNECT = 5;
    private static final String NO_CONNECTION = "08001";

    private final HikariDataSource pool;

    private PostgresDatabase(HikariDataSource pool) {
        this.pool = pool;
    }

    /**
     * Connect once, so that a wrong address shows here, and pool from then on.
     *
     * @param url with user and password as parameters, or as {@code ${env:NAME}}
     */
    static PostgresDatabase open(String url, int connections, UnaryOperator<String> environment) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(expand(url, environment));
        } catch (IllegalArgumentException e) {
            // The cause would quote the whole address, password included.
            throw new SQLException("The databaseUrl cannot be understood", NO_CONNECTION);
        }
        source.setReWriteBatchedInserts(true);
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setTcpKeepAlive(true);
        source.setApplicationName("nusakinerja");
        source.getConnection().close();
        return new PostgresDatabase(Pools.over(source, "postgresql", connections));
    }

    private static String expand(String url, UnaryOperator<String> environment) throws SQLException {
        Matcher matcher = ENVIRONMENT.matcher(url);
        StringBuilder expanded = new StringBuilder();
        while (matcher.find()) {
            String variable = matcher.group(1);
            String value = environment.apply(variable);
            if (value.isEmpty()) {
                throw new SQLException("The environment variable (" + variable + ") is not set", NO_CONNECTION);
            }
            matcher.appendReplacement(expanded, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(expanded).toString();
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public void close() {
        pool.close();
    }
}
