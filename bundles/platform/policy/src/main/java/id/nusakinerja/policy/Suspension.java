package id.nusakinerja.policy;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import java.time.Instant;

/**
 * The decisions of a tenant by one edition wait, because it failed several times in a row.
 *
 * @param tenant only this one; others go on with the same edition
 * @param edition label and digest, such as {@code semarang:1.0.0 sha256:...}
 * @param since when it failed for the last time
 * @param reason the sentence that every refused decision shows: what failed, where, and how to mend it
 */
public record Suspension(TenantId tenant, String edition, Instant since, Reason reason) {}
