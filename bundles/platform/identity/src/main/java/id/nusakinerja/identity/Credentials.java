package id.nusakinerja.identity;

import org.osgi.annotation.versioning.ConsumerType;

/** What a visitor brings to prove who he is; each {@link SignInMethod} has its own kind. */
@ConsumerType
public interface Credentials {

    /** What failures are counted under, for example the account name as typed. */
    String subject();

    /** Forget the secret part. */
    void wipe();
}
