package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.nusakinerja.employee.EmployeeImportService;
import id.nusakinerja.employee.ImportPreview;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.table.RowError;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.ComponentTexts;
import id.nusakinerja.web.shell.part.ImportPreviewPanel;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Takes files of units and people: first shows what they would do, then does it. */
@Component(service = PeopleImportView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed({"PERFORMANCE_MANAGER", "CITY_ADMINISTRATOR"})
public final class PeopleImportView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 20 * 1024 * 1024;

    private final transient EmployeeImportService imports;
    private final transient Actor actor;

    @Activate
    public PeopleImportView(@Reference EmployeeImportService imports, @Reference CurrentActor current) {
        this.imports = imports;
        this.actor = current.get();
        addClassName("nk-stack");
        add(
                new PageHeader(getTranslation("console.import.title"))
                        .sentence(getTranslation("console.import.sentence")),
                step("console.import.units", (name, file) -> imports.previewUnits(actor, name, file)),
                step("console.import.people", (name, file) -> imports.previewEmployees(actor, name, file)));
    }

    private Card step(String key, Reading reading) {
        Div result = new Div();
        result.addClassName("nk-stack");
        Upload upload = new Upload(UploadHandler.inMemory(
                (metadata, content) -> show(result, reading.preview(metadata.fileName(), content))));
        upload.setAcceptedFileExtensions(".csv", ".xlsx");
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(ComponentTexts.upload(word -> getTranslation(word)));
        upload.addFileRejectedListener(rejected -> Notices.tell(rejected.getErrorMessage()));
        return new Card(getTranslation(key), new Paragraph(getTranslation(key + "-columns")), upload, result);
    }

    void show(Div result, Outcome<ImportPreview> outcome) {
        result.removeAll();
        switch (outcome) {
            case Outcome.Refused<ImportPreview>(List<Reason> reasons) -> result.add(new ReasonList(reasons));
            case Outcome.Done<ImportPreview>(ImportPreview preview) -> {
                result.add(new ImportPreviewPanel(inWords(preview), () -> apply(result, preview)));
                remarks(result, preview);
            }
        }
    }

    private void apply(Div result, ImportPreview preview) {
        switch (imports.apply(actor, preview)) {
            case Outcome.Refused<ImportPreview>(List<Reason> reasons) -> {
                result.removeAll();
                result.add(new ReasonList(reasons));
            }
            case Outcome.Done<ImportPreview> done -> {
                result.removeAll();
                result.add(new Note(
                        Tone.DONE, "", getTranslation("console.import.applied", preview.added(), preview.changed())));
            }
        }
    }

    private void remarks(Div result, ImportPreview preview) {
        if (!preview.ignoredColumns().isEmpty()) {
            result.add(new Note(
                    Tone.NEUTRAL,
                    "",
                    getTranslation("console.import.ignored", String.join(", ", preview.ignoredColumns()))));
        }
        if (!preview.warnings().isEmpty()) {
            String rows =
                    preview.warnings().stream().limit(20).map(this::sentence).collect(Collectors.joining(" "));
            result.add(new Note(
                    Tone.WARNING,
                    getTranslation("console.import.warnings", preview.warnings().size()),
                    rows));
        }
    }

    private String sentence(RowError warning) {
        return getTranslation(
                "console.import.row",
                Integer.toString(warning.line()),
                warning.text().in(getLocale()));
    }

    private static id.nusakinerja.web.shell.part.ImportPreview inWords(ImportPreview preview) {
        return new id.nusakinerja.web.shell.part.ImportPreview(
                preview.added(),
                preview.changed(),
                preview.unchanged(),
                preview.errors().stream()
                        .map(error ->
                                new id.nusakinerja.web.shell.part.RowError(error.line(), error.column(), error.text()))
                        .toList());
    }

    /** Looks what a file would do. */
    private interface Reading {
        Outcome<ImportPreview> preview(String name, byte[] file);
    }
}
