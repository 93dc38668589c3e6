package id.nusakinerja.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.testkit.FixedTenants;
import id.nusakinerja.testkit.internal.NoteEntities;
import id.nusakinerja.testkit.internal.RecordedDeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantOpenerTest {

    private static final TenantId A = new TenantId("kota-a");
    private static final TenantId B = new TenantId("kota-b");
    private static final String TABLES =
            "SELECT t.TABLENAME, c.COLUMNNAME, CAST(c.COLUMNDATATYPE AS VARCHAR(200)) FROM SYS.SYSTABLES t"
                    + " JOIN SYS.SYSCOLUMNS c ON c.REFERENCEID = t.TABLEID WHERE t.TABLETYPE = 'T' ORDER BY 1, c.COLUMNNUMBER";
    private static final String KEYS =
            "SELECT CONSTRAINTNAME, TYPE FROM SYS.SYSCONSTRAINTS WHERE CONSTRAINTNAME LIKE 'PK%' ORDER BY 1";

    @TempDir
    private Path data;

    private final ModuleSet modules = Modules.of(new NoteEntities()).current();
    private final FixedTenants tenants = FixedTenants.of(A, B);

    @Test
    void startsANewTenantWithTheSameTablesAsAMigratedOne() throws Exception {
        List<String> migrated;
        try (DerbyDatabase database = DerbyDatabase.open("memory:migrated", "create=true", 2)) {
            Schema.bringUp(database.dataSource(), Dialect.DERBY, modules.schemas());
            migrated = describe(database);
        }

        try (Database database = opener().open(A, modules)) {
            assertThat(describe(database)).isEqualTo(migrated).hasSizeGreaterThan(10);
        }
    }

    @Test
    void keepsOneTemplateForTheRoomsOfToday() throws Exception {
        opener().open(A, modules).close();
        opener().open(B, modules).close();
        assertThat(templates()).hasSize(1);

        ModuleSet more =
                Modules.of(new NoteEntities(), new RecordedDeeds(() -> 1)).current();
        opener().open(new TenantId("kota-b"), more).close();
        FixedTenants third = FixedTenants.of(new TenantId("kota-c"));
        new TenantOpener(third, data, 2, variable -> "")
                .open(new TenantId("kota-c"), more)
                .close();

        assertThat(templates()).hasSize(1);
    }

    @Test
    void bringsAnOlderDatabaseUpToDate() throws Exception {
        opener().open(A, Modules.of(new RecordedDeeds(() -> 1)).current()).close();

        try (Database database = opener().open(A, modules)) {
            assertThat(describe(database)).anyMatch(line -> line.startsWith("NOTE ID"));
        }
    }

    @Test
    void saysWhichDatabasesItRecovered() throws Exception {
        opener().open(A, modules).close();
        opener().open(B, modules).close();
        Files.writeString(FolderDatabase.folder(data, A).resolve("db.open"), "left by a crash");
        TenantDatabases databases = new TenantDatabases(
                opener(), Modules.of(new NoteEntities()), 5, Duration.ofHours(1), Clock.systemUTC());

        assertThat(new Recovery(data, databases).recover(tenants.listTenants())).containsExactly(A);

        assertThat(FolderDatabase.wasLeftOpen(FolderDatabase.folder(data, A))).isFalse();
    }

    @Test
    void keepsTheMarkerOfADatabaseThatDoesNotRecover() throws Exception {
        opener().open(A, modules).close();
        Path folder = FolderDatabase.folder(data, A);
        Files.writeString(folder.resolve("db.open"), "left by a crash");
        Files.writeString(folder.resolve("db").resolve("service.properties"), "broken");
        TenantDatabases databases = new TenantDatabases(
                opener(), Modules.of(new NoteEntities()), 5, Duration.ofHours(1), Clock.systemUTC());

        assertThat(new Recovery(data, databases).recover(tenants.listTenants())).isEmpty();

        assertThat(databases.slot(A).problem()).startsWith("The database of (kota-a) does not recover: SQLState ");
        assertThat(FolderDatabase.wasLeftOpen(folder)).isTrue();
    }

    @Test
    void refusesATenantThatNobodyKnows() {
        assertThatThrownBy(() -> opener().open(new TenantId("kota-x"), modules))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(kota-x)");
    }

    private TenantOpener opener() {
        return new TenantOpener(tenants, data, 2, variable -> "");
    }

    private List<Path> templates() throws IOException {
        try (Stream<Path> all = Files.list(data.resolve("templates"))) {
            return all.toList();
        }
    }

    private static List<String> describe(Database database) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection()) {
            for (String sql : List.of(TABLES, KEYS)) {
                try (var statement = connection.prepareStatement(sql);
                        ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        lines.add(rows.getString(1) + " " + rows.getString(2)
                                + (sql.equals(TABLES) ? " " + rows.getString(3) : ""));
                    }
                }
            }
        }
        return lines;
    }
}
