package id.nusakinerja.contract;

import id.nusakinerja.policy.PolicyVersion;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Remembers how the policies of this run stood when they were tried (OSGi service). */
@ProviderType
public interface ContractReports {

    /** Find the report on an edition; empty while it has not been tried since the start. */
    Optional<ContractReport> find(PolicyVersion policy);
}
