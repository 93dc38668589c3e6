package id.nusakinerja.employee.internal;

import id.nusakinerja.table.RowError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the errors and warnings of a file; a row with an error is out. */
final class Findings {

    private static final Comparator<RowError> BY_ROW =
            Comparator.comparingInt(RowError::line).thenComparing(RowError::column);

    private final List<RowError> errors = new ArrayList<>();
    private final List<RowError> warnings = new ArrayList<>();
    private final Set<Integer> faulty = new HashSet<>();

    /** Start from these, without changing them. */
    Findings copy() {
        Findings copy = new Findings();
        errors.forEach(copy::add);
        warnings.forEach(copy::warn);
        return copy;
    }

    void error(int line, String column, String code, Object... values) {
        add(ImportMessages.error(line, column, code, values));
    }

    void add(RowError error) {
        errors.add(error);
        faulty.add(error.line());
    }

    void warn(int line, String column, String code, Object... values) {
        warn(ImportMessages.error(line, column, code, values));
    }

    void warn(RowError warning) {
        warnings.add(warning);
    }

    boolean isFaulty(int line) {
        return faulty.contains(line);
    }

    List<RowError> errors() {
        return errors.stream().sorted(BY_ROW).toList();
    }

    List<RowError> warnings() {
        return warnings.stream().sorted(BY_ROW).toList();
    }
}
