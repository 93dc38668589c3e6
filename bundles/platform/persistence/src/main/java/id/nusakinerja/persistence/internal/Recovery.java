package id.nusakinerja.persistence.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens, at the start, every embedded database that the last run did not close, and so brings it to its last commit. */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Path data;
    private final TenantDatabases databases;

    Recovery(Path data, TenantDatabases databases) {
        this.data = data;
        this.databases = databases;
    }

    /** Recover what needs it; a database that does not open is noted as unwell and keeps its marker. */
    Set<TenantId> recover(List<Tenant> tenants) {
        Set<TenantId> recovered = new HashSet<>();
        for (Tenant tenant : tenants) {
            Path folder = FolderDatabase.folder(data, tenant.id());
            if (tenant.databaseUrl().isEmpty() && FolderDatabase.wasLeftOpen(folder) && recover(tenant.id(), folder)) {
                recovered.add(tenant.id());
            }
        }
        return Set.copyOf(recovered);
    }

    private boolean recover(TenantId tenant, Path folder) {
        try {
            FolderDatabase.open(folder, 1).close();
            LOG.info(
                    "Database of {} recovered: the last run did not close it; every confirmed change is there", tenant);
            return true;
        } catch (SQLException e) {
            String problem = "The database of (" + tenant + ") does not recover: " + Problems.inWords(e);
            databases.slot(tenant).note(problem);
            LOG.error("{}", problem, e);
            return false;
        }
    }
}
