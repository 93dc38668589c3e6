package id.nusakinerja.persistence;

import id.nusakinerja.kernel.TenantId;

/**
 * How the database of one tenant is.
 *
 * @param tenant whose
 * @param condition resting and open are both well
 * @param recovered whether the last run ended without closing it, and this start brought it back to its last commit
 * @param reason why it is unwell, without addresses and passwords; empty when it is well
 */
public record DatabaseState(TenantId tenant, Condition condition, boolean recovered, String reason) {

    /** What a database may be. */
    public enum Condition {
        /** Closed: nobody has asked for a while. */
        RESTING,
        OPEN,
        /** The last attempt to reach it failed; the next use tries again. */
        UNWELL
    }
}
