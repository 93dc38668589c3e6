package id.nusakinerja.persistence.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tables of a database to what the rooms want, and touches nothing when they are already so. */
final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    /** Our own table, needed before any room's. */
    private static final ModuleSchema OWN =
            ModuleSchema.of("persistence", SqlFiles.list(Schema.class, "db/persistence"));

    /** No such table: Derby, PostgreSQL. */
    private static final Set<String> NO_TABLE = Set.of("42X05", "42P01");

    private Schema() {}

    /** Migrate what is not current; the migrator is not even loaded when all is. */
    static void bringUp(DataSource dataSource, Dialect dialect, List<ModuleSchema> rooms) throws SQLException {
        Map<String, String> recorded = read(dataSource);
        List<ModuleSchema> wanted = new ArrayList<>(rooms);
        wanted.addFirst(OWN);
        List<ModuleSchema> outdated = wanted.stream()
                .filter(schema -> !schema.fingerprint().equals(recorded.get(schema.module())))
                .toList();
        if (outdated.isEmpty()) {
            return;
        }
        Migrator.migrate(dataSource, dialect, wanted);
        record(dataSource, outdated);
        LOG.info(
                "Tables brought up to date: {}",
                outdated.stream().map(ModuleSchema::module).toList());
    }

    private static Map<String, String> read(DataSource dataSource) throws SQLException {
        Map<String, String> recorded = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT MODULE_NAME, FINGERPRINT FROM SCHEMA_MODULE");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                recorded.put(rows.getString(1), rows.getString(2));
            }
        } catch (SQLException e) {
            if (!NO_TABLE.contains(e.getSQLState())) {
                throw e;
            }
        }
        return recorded;
    }

    private static void record(DataSource dataSource, List<ModuleSchema> schemas) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM SCHEMA_MODULE WHERE MODULE_NAME = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO SCHEMA_MODULE (MODULE_NAME, FINGERPRINT) VALUES (?, ?)")) {
            connection.setAutoCommit(false);
            for (ModuleSchema schema : schemas) {
                delete.setString(1, schema.module());
                delete.executeUpdate();
                insert.setString(1, schema.module());
                insert.setString(2, schema.fingerprint());
                insert.executeUpdate();
            }
            connection.commit();
        }
    }
}
