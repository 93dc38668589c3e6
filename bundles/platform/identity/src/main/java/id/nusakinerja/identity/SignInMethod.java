package id.nusakinerja.identity;

import id.nusakinerja.kernel.TenantId;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One way to prove who one is (OSGi service whiteboard): the password today, OpenID Connect of the national sign-on as a
 * bundle of its own later. Slow-down, lock, roles and audit are the same for every way and not its business.
 */
@ConsumerType
public interface SignInMethod {

    boolean accepts(Credentials credentials);

    /**
     * Check the proof. Takes the same time whether the account exists or not.
     *
     * @return the id of the account that is proven; empty when it is not
     */
    OptionalLong prove(TenantId tenant, Credentials credentials);
}
