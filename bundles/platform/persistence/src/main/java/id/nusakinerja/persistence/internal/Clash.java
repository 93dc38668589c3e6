package id.nusakinerja.persistence.internal;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What made a transaction fail: another writer, the way to the database, or something else. */
enum Clash {
    /** Something else: a bug, a full disk. */
    NONE,
    /** Another writer changed or made the same row first; only a person can say what shall hold. */
    SAME_ROW,
    /** The database cannot be reached. */
    OUT_OF_REACH,
    /** The database chose this transaction to give way; run again, it may well pass. */
    GAVE_WAY;

    private static final Set<String> DUPLICATE = Set.of("23505");
    /** Serialization failure and deadlock on both, lock timeout of Derby and of PostgreSQL. */
    private static final Set<String> WAY = Set.of("40001", "40P01", "40XL1", "40XL2", "55P03");
    /** The class of connection exceptions; PostgreSQL that shuts down. */
    private static final String CONNECTION = "08";

    private static final Set<String> ENDING = Set.of("57P01", "57P02", "57P03");

    static Clash of(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            Clash clash = ofOne(cause);
            if (clash != NONE) {
                return clash;
            }
        }
        return NONE;
    }

    private static Clash ofOne(Throwable problem) {
        if (problem instanceof OptimisticLockException
                || problem instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
            return SAME_ROW;
        }
        if (problem instanceof ClassCastException && isWithinDerby(problem)) {
            return GAVE_WAY;
        }
        return problem instanceof SQLException sql ? ofStates(sql) : NONE;
    }

    /**
     * Whether Derby stumbled over itself. When a table has grown, Derby compiles the statements on it anew, and may hand what
     * belongs to the new plan to somebody who is just beginning with the old one.
     */
    private static boolean isWithinDerby(Throwable problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("org.apache.derby.impl.sql.");
    }

    private static Clash ofStates(SQLException problem) {
        for (@Nullable SQLException each = problem; each != null; each = each.getNextException()) {
            String state = String.valueOf(each.getSQLState());
            if (DUPLICATE.contains(state)) {
                return SAME_ROW;
            }
            if (WAY.contains(state)) {
                return GAVE_WAY;
            }
            if (state.startsWith(CONNECTION)
                    || ENDING.contains(state)
                    || each instanceof SQLTransientConnectionException) {
                return OUT_OF_REACH;
            }
        }
        return NONE;
    }
}
