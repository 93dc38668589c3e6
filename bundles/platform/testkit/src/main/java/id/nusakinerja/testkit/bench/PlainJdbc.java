package id.nusakinerja.testkit.bench;

import id.nusakinerja.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Statements by hand, as fast as they go: the same columns written, the same values read. */
final class PlainJdbc implements Contender {

    private static final String INSERT =
            "INSERT INTO NOTE (ID, NOTE_TEXT, PICTURE, VERSION, WRITTEN_AT) VALUES (?, ?, NULL, 1, ?)";
    private static final String READ = "SELECT ID, NOTE_TEXT, WRITTEN_AT FROM NOTE ORDER BY ID";
    private static final int FETCH = 5000;

    private final TestDatabase database;

    PlainJdbc(TestDatabase database) {
        this.database = database;
    }

    @Override
    public void insert(int rows) {
        database.withConnection(connection -> {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                for (long number = 1; number <= rows; number++) {
                    add(statement, number);
                    if (number % BATCH == 0 || number == rows) {
                        statement.executeBatch();
                        connection.commit();
                    }
                }
            }
        });
    }

    private static void add(PreparedStatement statement, long number) throws SQLException {
        statement.setLong(1, number);
        statement.setString(2, Contender.text(number));
        statement.setTimestamp(3, Timestamp.valueOf(LocalDateTime.ofInstant(MOMENT, ZoneOffset.UTC)));
        statement.addBatch();
    }

    @Override
    public long readInOrder() {
        AtomicLong sum = new AtomicLong();
        database.withConnection(connection -> sum.set(read(connection)));
        return sum.get();
    }

    private static long read(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        long sum = 0;
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Instant moment = row.getTimestamp(3).toLocalDateTime().toInstant(ZoneOffset.UTC);
                    sum += row.getLong(1) + row.getString(2).length() + (moment.isBefore(MOMENT) ? 1 : 0);
                }
            }
        }
        connection.rollback();
        return sum;
    }
}
