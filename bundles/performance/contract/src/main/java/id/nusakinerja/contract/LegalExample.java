package id.nusakinerja.contract;

import id.nusakinerja.contract.internal.ExampleReader;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import java.util.List;
import java.util.Map;

/**
 * A worked case that a policy carries with it: facts, the result the law demands, and the article that demands it.
 *
 * @param name what it shows, in a few words
 * @param article applied in this case; a refused case names that of the refusal
 * @param line row number as a spreadsheet shows it
 * @param cells facts and expected values by column; empty cells are left out
 */
public record LegalExample(String name, LegalBasis article, int line, Map<String, String> cells) {

    public LegalExample {
        cells = Map.copyOf(cells);
    }

    /**
     * Read the file of a policy (docs/formats.md, "Legal examples").
     *
     * @param csv the text of the file
     * @return refused with every reason at once when a column is unknown or a row has no name or article
     */
    public static Outcome<List<LegalExample>> read(String csv) {
        return ExampleReader.read(csv);
    }

    /** Get a cell; empty where nothing stands. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
