package id.nusakinerja.persistence.internal;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resource.StringResource;
import org.jspecify.annotations.Nullable;

/** Runs the SQL of the rooms that a database has not seen. The only class that knows Flyway. */
final class Migrator {

    private Migrator() {}

    /** Run what is new; a room that arrives late runs its older SQL, a room that is absent is not missed. */
    static void migrate(DataSource dataSource, Dialect dialect, List<ModuleSchema> schemas) throws SQLException {
        Flyway flyway = Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(dataSource)
                .table("SCHEMA_HISTORY")
                .resourceProvider(new RoomSql(schemas))
                .javaMigrationClassProvider(List::of)
                .placeholders(dialect.placeholders())
                .outOfOrder(true)
                .ignoreMigrationPatterns("*:missing", "*:future")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateMigrationNaming(true)
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new SQLException("The tables cannot be brought up to date: " + e.getMessage(), e);
        }
    }

    /** Hands Flyway the SQL that we have read from the bundles, so that it scans nothing. */
    private static final class RoomSql implements ResourceProvider {

        private final List<LoadableResource> resources;

        RoomSql(List<ModuleSchema> schemas) {
            resources = schemas.stream()
                    .flatMap(schema -> schema.files().stream()
                            .map(file -> (LoadableResource) new RoomResource(schema.module(), file)))
                    .toList();
        }

        @Override
        public @Nullable LoadableResource getResource(String name) {
            return resources.stream()
                    .filter(resource -> resource.getRelativePath().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return resources.stream()
                    .filter(resource -> resource.getFilename().startsWith(prefix))
                    .filter(resource -> List.of(suffixes).stream().anyMatch(resource.getFilename()::endsWith))
                    .toList();
        }
    }

    private static final class RoomResource extends StringResource {

        private final String folder;
        private final String name;

        RoomResource(String module, SqlFile file) {
            super(file.text());
            this.folder = "db/" + module + "/";
            this.name = file.name();
        }

        @Override
        public String getAbsolutePath() {
            return folder + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return folder + name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return folder + name;
        }
    }
}
