package id.nusakinerja.persistence.internal;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a database complains of, without its address, its password or a value of a row. */
final class Problems {

    private Problems() {}

    /** Get the innermost SQL state and message; a message that may quote the URL is left out. */
    static String inWords(SQLException problem) {
        SQLException innermost = problem;
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = problem; cause != null && seen.add(cause); cause = next(cause)) {
            if (cause instanceof SQLException sql) {
                innermost = sql;
            }
        }
        String state = String.valueOf(innermost.getSQLState());
        String words =
                String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
        return "SQLState " + state + (words.contains("jdbc:") ? "" : ", " + words);
    }

    private static @Nullable Throwable next(Throwable problem) {
        if (problem instanceof SQLException sql && sql.getNextException() != null) {
            return sql.getNextException();
        }
        return problem.getCause();
    }
}
