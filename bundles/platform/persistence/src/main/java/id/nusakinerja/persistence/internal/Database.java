package id.nusakinerja.persistence.internal;

import javax.sql.DataSource;

/** The open database of one tenant with its pool. */
public interface Database extends AutoCloseable {

    DataSource dataSource();

    Dialect dialect();

    /** Give back every connection, file and thread. */
    @Override
    void close();
}
