package id.nusakinerja.law;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Text;
import java.util.List;

/**
 * One line of a table of a law page.
 *
 * @param cells in the order of the columns
 * @param basis the article of this line
 */
public record LawRow(List<Text> cells, LegalBasis basis) {

    public LawRow {
        cells = List.copyOf(cells);
    }
}
