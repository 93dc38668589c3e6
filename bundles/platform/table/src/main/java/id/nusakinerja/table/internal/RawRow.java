package id.nusakinerja.table.internal;

import java.util.BitSet;
import java.util.List;

/**
 * One row as the file has it.
 *
 * @param line row number as a spreadsheet shows it
 * @param values texts without outer spaces
 * @param numbers positions of spreadsheet cells that hold a number
 * @param faulty positions of spreadsheet cells that hold an error such as {@code #REF!}
 * @param isOpen is its last cell all the rest of the file, since a quote was never closed?
 */
public record RawRow(int line, List<String> values, BitSet numbers, BitSet faulty, boolean isOpen) {

    private static final BitSet NONE = new BitSet(0);

    static RawRow ofTexts(int line, List<String> values) {
        return new RawRow(line, values, NONE, NONE, false);
    }

    static RawRow open(int line, List<String> values) {
        return new RawRow(line, values, NONE, NONE, true);
    }

    public String value(int position) {
        return position >= 0 && position < values.size() ? values.get(position) : "";
    }

    public boolean isBlank() {
        for (String value : values) {
            if (!value.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
