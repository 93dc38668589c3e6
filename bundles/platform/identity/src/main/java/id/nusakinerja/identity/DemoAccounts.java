package id.nusakinerja.identity;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The accounts that the sign-in page of a demonstration lists. The service is absent in any other container. */
@ConsumerType
public interface DemoAccounts {

    /** List the demo accounts of a tenant; begins to make its demo data when that has not happened yet. */
    List<DemoAccount> listAccounts(TenantId tenant);

    /**
     * One account.
     *
     * @param name what to type
     * @param as who that is, for example "pegawai"
     */
    record DemoAccount(String name, Text as) {}
}
