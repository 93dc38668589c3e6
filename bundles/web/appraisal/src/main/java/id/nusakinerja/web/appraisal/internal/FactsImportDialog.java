package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.nusakinerja.decision.AllowanceImport;
import id.nusakinerja.decision.AllowanceImportService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.web.shell.part.ComponentTexts;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ImportPreview;
import id.nusakinerja.web.shell.part.ImportPreviewPanel;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.RowError;
import id.nusakinerja.web.shell.part.Tone;
import java.util.List;

/** Takes a file of allowance facts: first shows what it would do, then does it. */
final class FactsImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 20 * 1024 * 1024;

    private final transient AllowanceImportService imports;
    private final transient Actor actor;
    private final transient Runnable applied;
    private final Select<PeriodPart> part = new Select<>();
    private final Div result = new Div();

    /**
     * @param parts for which a file can be; a choice is offered where there are several
     * @param applied called once, after the rows were recorded
     */
    FactsImportDialog(AllowanceImportService imports, Actor actor, List<PeriodPart> parts, Runnable applied) {
        this.imports = imports;
        this.actor = actor;
        this.applied = applied;
        setHeaderTitle(getTranslation(
                "appraisal.import.title", Formats.period(parts.getFirst().period(), getLocale())));
        setWidth("720px");
        setMaxWidth("96vw");
        result.addClassName("ap-stack");
        part.setLabel(getTranslation("appraisal.import.part"));
        part.setItems(parts);
        part.setItemLabelGenerator(
                each -> Formats.date(each.from(), getLocale()) + "\u2013" + Formats.date(each.to(), getLocale()));
        part.setValue(parts.getFirst());
        part.setVisible(parts.size() > 1);
        Upload upload = new Upload(UploadHandler.inMemory(
                (metadata, content) -> show(imports.preview(actor, part.getValue(), metadata.fileName(), content))));
        upload.setAcceptedFileExtensions(".csv", ".xlsx");
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(ComponentTexts.upload(word -> getTranslation(word)));
        upload.addFileRejectedListener(rejected -> Notices.tell(rejected.getErrorMessage()));
        Div content = new Div(new Paragraph(getTranslation("appraisal.import.columns")), part, upload, result);
        content.addClassName("ap-stack");
        add(content);
        Button close = new Button(getTranslation("appraisal.receipt.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close);
    }

    void show(Outcome<AllowanceImport> outcome) {
        result.removeAll();
        switch (outcome) {
            case Outcome.Refused<AllowanceImport>(List<Reason> reasons) -> result.add(new ReasonList(reasons));
            case Outcome.Done<AllowanceImport>(AllowanceImport preview) -> {
                result.add(new ImportPreviewPanel(inWords(preview), () -> apply(preview)));
                if (!preview.ignoredColumns().isEmpty()) {
                    String names = String.join(", ", preview.ignoredColumns());
                    result.add(new Note(Tone.NEUTRAL, "", getTranslation("appraisal.import.ignored", names)));
                }
            }
        }
    }

    private void apply(AllowanceImport preview) {
        switch (imports.apply(actor, preview)) {
            case Outcome.Refused<AllowanceImport>(List<Reason> reasons) -> {
                result.removeAll();
                result.add(new ReasonList(reasons));
            }
            case Outcome.Done<AllowanceImport> done -> {
                close();
                applied.run();
                Notices.done(getTranslation(
                        "appraisal.import.applied",
                        preview.added().size(),
                        preview.changed().size()));
            }
        }
    }

    private static ImportPreview inWords(AllowanceImport preview) {
        return new ImportPreview(
                preview.added().size(),
                preview.changed().size(),
                preview.unchanged(),
                preview.errors().stream()
                        .map(error -> new RowError(error.line(), error.column(), error.text()))
                        .toList());
    }
}
