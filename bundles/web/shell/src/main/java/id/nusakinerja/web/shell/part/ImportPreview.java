package id.nusakinerja.web.shell.part;

import java.util.List;

/**
 * What a file would do before it does anything.
 *
 * @param added rows that are new
 * @param changed rows that differ from what is there
 * @param unchanged rows that say what is there already
 * @param errors all of them; the rows they stand in are left out
 */
public record ImportPreview(int added, int changed, int unchanged, List<RowError> errors) {

    public ImportPreview {
        errors = List.copyOf(errors);
    }

    /** Whether applying it makes sense: a row without errors has something to do. */
    public boolean isApplicable() {
        return added + changed > 0;
    }
}
