package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;

/**
 * Shows what a file would do: how many rows are new, changed and unchanged, and every error by row. The rows without
 * errors can be applied, all at once.
 */
public final class ImportPreviewPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** @param apply called once, when the person has seen the preview and agrees */
    public ImportPreviewPanel(ImportPreview preview, Runnable apply) {
        addClassName("nk-stack");
        Div counts = new Div(
                count("shell.part.import-added", preview.added()),
                count("shell.part.import-changed", preview.changed()),
                count("shell.part.import-unchanged", preview.unchanged()),
                count("shell.part.import-errors", preview.errors().size()));
        counts.addClassName("nk-counts");
        add(counts, verdict(preview));
        if (!preview.errors().isEmpty()) {
            add(errors(preview));
        }
        Button button = new Button(getTranslation("shell.part.import-apply", preview.added() + preview.changed()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> apply.run());
        button.setVisible(preview.isApplicable());
        add(button);
    }

    private Note verdict(ImportPreview preview) {
        if (!preview.errors().isEmpty()) {
            return new Note(
                    Tone.WARNING,
                    getTranslation("shell.part.import-partial", preview.errors().size()),
                    getTranslation("shell.part.import-partial-why"));
        }
        return preview.isApplicable()
                ? new Note(Tone.DONE, "", getTranslation("shell.part.import-ready"))
                : new Note(Tone.NEUTRAL, "", getTranslation("shell.part.import-nothing"));
    }

    private NumberWithReceipt count(String key, int number) {
        return new NumberWithReceipt(getTranslation(key), Formats.number(number, getLocale()));
    }

    private Grid<RowError> errors(ImportPreview preview) {
        Grid<RowError> grid = new Grid<>();
        grid.addColumn(RowError::row)
                .setHeader(getTranslation("shell.part.import-row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(RowError::column)
                .setHeader(getTranslation("shell.part.import-column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(error -> error.problem().in(getLocale())).setHeader(getTranslation("shell.part.import-problem"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(preview.errors().size() <= 20);
        grid.setItems(preview.errors());
        return grid;
    }
}
