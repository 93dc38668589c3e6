package id.nusakinerja.persistence.internal;

import id.nusakinerja.kernel.TenantId;
import java.sql.SQLException;

/** Opens the database of a tenant with its tables as the present rooms want them. */
public interface DatabaseOpener {

    Database open(TenantId tenant, ModuleSet modules) throws SQLException;
}
