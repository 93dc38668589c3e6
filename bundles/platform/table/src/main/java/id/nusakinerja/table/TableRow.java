package id.nusakinerja.table;

import java.util.List;
import java.util.Map;

/**
 * One row of a file below its header.
 *
 * @param line row number as a spreadsheet shows it
 * @param cells texts without outer spaces, in the order the columns were asked for; empty where the file has none
 * @param errors what is wrong with the cells as such, for example a number where digits must be text
 * @param positions where each column stands in {@code cells}; shared by all rows
 */
public record TableRow(int line, List<String> cells, List<RowError> errors, Map<String, Integer> positions) {

    /** Is the row as a whole at fault, so that its cells mean nothing? */
    public boolean isBroken() {
        return errors.stream().anyMatch(error -> error.column().isEmpty());
    }

    /**
     * Get a cell by its column.
     *
     * @throws IllegalArgumentException for a column that was not asked for
     */
    public String cell(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("The column (" + column + ") was not asked for.");
        }
        return cells.get(position);
    }
}
