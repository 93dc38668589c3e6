package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.progress.Evidence;
import id.nusakinerja.progress.EvidenceId;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.progress.Realisation;
import id.nusakinerja.progress.RealisationId;
import id.nusakinerja.web.shell.part.ComponentTexts;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Adds files and links to an entry that is saved. */
final class EvidenceForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1024L * 1024;

    private final transient ProgressService progress;
    private final transient Actor actor;
    private final transient List<Evidence> pieces = new ArrayList<>();
    private final EvidenceList list;
    private final Div news = new Div();
    private final Select<EvidenceKind> kind = new Select<>();
    private final TextField name = new TextField();
    private final TextField address = new TextField();
    private long entry;

    EvidenceForm(ProgressService progress, Actor actor) {
        this.progress = progress;
        this.actor = actor;
        this.list = new EvidenceList(progress, actor);
        Upload upload = new Upload(UploadHandler.inMemory((about, bytes) -> follow(
                progress.attachFile(actor, new RealisationId(entry), kind.getValue(), about.fileName(), bytes))));
        upload.setMaxFileSize((int) progress.evidenceLimit());
        upload.setAcceptedFileExtensions(
                ".pdf", ".png", ".jpg", ".jpeg", ".webp", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp");
        upload.setI18n(ComponentTexts.upload(word -> getTranslation(word)));
        upload.addFileRejectedListener(rejected -> {
            news.removeAll();
            news.add(new Note(Tone.POOR, rejected.getFileName(), rejected.getErrorMessage()));
        });
        // What was taken stands in the list above, what was refused says why: neither needs a line here.
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setUploadButton(new Button(getTranslation("planning.evidence.upload")));
        upload.setDropLabel(new Span(getTranslation("planning.evidence.drop", progress.evidenceLimit() / MEGABYTE)));
        kind.setLabel(getTranslation("planning.evidence.kind"));
        kind.setHelperText(getTranslation("planning.evidence.kind-help"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(one -> one.title().in(getLocale()));
        kind.setValue(EvidenceKind.PLAIN);
        name.setLabel(getTranslation("planning.evidence.name"));
        address.setLabel(getTranslation("planning.evidence.address"));
        address.setPlaceholder("https://");
        Button link = new Button(getTranslation("planning.evidence.add-link"), click -> addLink());
        link.setDisableOnClick(true);
        link.addClickListener(click -> link.setEnabled(true));
        Div links = new Div(name, address, link);
        links.addClassName("pl-evidence");
        add(new H3(getTranslation("planning.evidence.title")), news, list, kind, upload, links);
        addClassName("nk-stack");
    }

    /** Show the evidence of this entry. */
    void show(Realisation realisation) {
        entry = realisation.id().value();
        pieces.clear();
        pieces.addAll(realisation.evidence());
        draw();
    }

    /** Is a link typed and not added? */
    boolean isHalfWritten() {
        return !name.isEmpty() || !address.isEmpty();
    }

    private void draw() {
        list.show(pieces, this::remove);
    }

    private void addLink() {
        if (follow(progress.attachLink(
                actor, new RealisationId(entry), kind.getValue(), name.getValue(), address.getValue()))) {
            name.clear();
            address.clear();
        }
    }

    private boolean follow(Outcome<Evidence> outcome) {
        news.removeAll();
        return switch (outcome) {
            case Outcome.Refused<Evidence>(List<Reason> reasons) -> {
                news.add(new ReasonList(reasons));
                yield false;
            }
            case Outcome.Done<Evidence>(Evidence piece) -> {
                pieces.add(piece);
                draw();
                yield true;
            }
        };
    }

    private void remove(Evidence piece) {
        news.removeAll();
        Supplier<Outcome<Evidence>> again = again(piece);
        if (progress.removeEvidence(actor, piece.id()) instanceof Outcome.Refused<EvidenceId>(List<Reason> reasons)) {
            news.add(new ReasonList(reasons));
        } else {
            pieces.remove(piece);
            draw();
            Notices.undoable(getTranslation("planning.removed", piece.name()), () -> follow(again.get()));
        }
    }

    /** How to attach a piece again: what it holds is fetched while it is there. */
    private Supplier<Outcome<Evidence>> again(Evidence piece) {
        RealisationId to = new RealisationId(entry);
        return switch (piece) {
            case Evidence.LinkEvidence link ->
                () -> progress.attachLink(actor, to, link.kind(), link.name(), link.address());
            case Evidence.FileEvidence file -> {
                byte[] bytes = progress.readEvidence(actor, file.id()).bytes();
                yield () -> progress.attachFile(actor, to, file.kind(), file.name(), bytes);
            }
        };
    }
}
