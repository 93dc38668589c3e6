package id.nusakinerja.web.shell.part;

import java.util.List;

/**
 * What a file would do before it does anything.
 *
 * @param added rows that are new
 * @param changed rows that differ from what is there
 * @param unchanged rows that say what is there already
 * @param errors all of them; a file with errors changes nothing
 */
public record ImportPreview(int added, int changed, int unchanged, List<RowError> errors) {

    public ImportPreview {
        errors = List.copyOf(errors);
    }

    /** Whether applying it makes sense: no errors, and something to do. */
    public boolean isApplicable() {
        return errors.isEmpty() && added + changed > 0;
    }
}
