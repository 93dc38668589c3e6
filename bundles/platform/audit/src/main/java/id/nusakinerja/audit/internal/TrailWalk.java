package id.nusakinerja.audit.internal;

import id.nusakinerja.audit.TrailCheck;
import java.util.List;

/** Walks the chain from its first row and stops at the first that does not fit. */
final class TrailWalk {

    private static final String START = "0".repeat(64);

    private final long end;
    private long last;
    private String lastHash = START;
    private boolean broken;

    /**
     * @param end the number of the last row
     */
    TrailWalk(long end) {
        this.end = end;
    }

    boolean isOver() {
        return broken || last >= end;
    }

    /** Get the number of the last row that fits; 0 before the first. */
    long last() {
        return last;
    }

    /** Follow the next rows in their order; none at all means that the next one is missing. */
    void follow(List<AuditEntryEntity> rows) {
        if (rows.isEmpty()) {
            broken = true;
        }
        for (AuditEntryEntity row : rows) {
            if (!fits(row)) {
                broken = true;
                return;
            }
            last++;
            lastHash = row.rowHash();
        }
    }

    TrailCheck conclude(String seal) {
        if (broken) {
            return new TrailCheck.Altered(last + 1);
        }
        // The last row fits into the chain, but is not the one that was written last.
        return lastHash.equals(seal) ? new TrailCheck.Intact(last, seal) : new TrailCheck.Altered(Math.max(1, last));
    }

    private boolean fits(AuditEntryEntity row) {
        return row.entry().sequence() == last + 1
                && row.previousHash().equals(lastHash)
                && row.rowHash().equals(Chain.hash(row.entry(), lastHash));
    }
}
