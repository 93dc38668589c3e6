package id.nusakinerja.persistence;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Tells how the databases are, for the start notice and the operator's page (OSGi service). Opens none. */
@ProviderType
public interface DatabaseStates {

    /** List the databases of all tenants in the order of their ids. */
    List<DatabaseState> listStates();
}
