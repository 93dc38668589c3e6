package id.nusakinerja.law;

import id.nusakinerja.kernel.Text;
import java.util.List;

/**
 * One rule of a policy in words and as a table.
 *
 * @param id stable, for example {@code peristiwa}
 * @param title the heading
 * @param own whether the city rules it by itself; else it is national
 * @param sentences what holds for the whole table; may be all there is
 * @param columns headings of the table, without the last one, which is always the article; empty when there is no table
 * @param rows the table, each line as long as the columns
 */
public record LawSection(
        String id, Text title, boolean own, List<Text> sentences, List<Text> columns, List<LawRow> rows) {

    public LawSection {
        sentences = List.copyOf(sentences);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (LawRow row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row of (" + id + ") has ("
                        + row.cells().size() + ") cells for (" + columns.size() + ") columns.");
            }
        }
    }
}
