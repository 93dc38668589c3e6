package id.nusakinerja.persistence.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** Opens the database that a tenant's settings name: Derby in the data folder, or PostgreSQL. */
public final class TenantOpener implements DatabaseOpener {

    private final TenantDirectory tenants;
    private final Path data;
    private final int connections;
    private final UnaryOperator<String> environment;
    private final Templates templates;

    /**
     * @param connections largest number a database
     * @param environment gives the value of an environment variable, empty for one that is not set
     */
    public TenantOpener(TenantDirectory tenants, Path data, int connections, UnaryOperator<String> environment) {
        this.tenants = tenants;
        this.data = data;
        this.connections = connections;
        this.environment = environment;
        this.templates = new Templates(data.resolve("templates"));
    }

    @Override
    public Database open(TenantId id, ModuleSet modules) throws SQLException {
        Tenant tenant = tenants.getTenant(id);
        Database database = tenant.databaseUrl().isPresent()
                ? PostgresDatabase.open(tenant.databaseUrl().get(), connections, environment)
                : openFolder(FolderDatabase.folder(data, id), modules);
        try {
            Schema.bringUp(database.dataSource(), database.dialect(), modules.schemas());
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private Database openFolder(Path folder, ModuleSet modules) throws SQLException {
        Path database = FolderDatabase.database(folder);
        if (Files.notExists(database)) {
            try {
                Files.createDirectories(folder);
                Templates.copy(templates.get(modules), database);
            } catch (IOException e) {
                throw new SQLException("The folder of the database cannot be made", "08001", e);
            }
        }
        return FolderDatabase.open(folder, connections);
    }
}
