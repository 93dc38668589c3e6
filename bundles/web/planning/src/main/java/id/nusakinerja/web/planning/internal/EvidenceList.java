package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.progress.Evidence;
import id.nusakinerja.progress.Evidence.FileEvidence;
import id.nusakinerja.progress.Evidence.LinkEvidence;
import id.nusakinerja.progress.EvidenceContent;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;

/** Evidence of one entry: files to download, links to open; the owner can take a piece away. */
final class EvidenceList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ProgressService progress;
    private final transient Actor actor;

    EvidenceList(ProgressService progress, Actor actor) {
        this.progress = progress;
        this.actor = actor;
    }

    /** Show these pieces, to be removed through {@code remove}. */
    void show(List<Evidence> pieces, Consumer<Evidence> remove) {
        removeAll();
        if (pieces.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("planning.evidence.none"));
            none.addClassName("nk-label");
            add(none);
        }
        pieces.forEach(piece -> {
            Button away = new Button(VaadinIcon.TRASH.create(), click -> remove.accept(piece));
            away.addThemeVariants(ButtonVariant.TERTIARY);
            away.setAriaLabel(getTranslation("planning.evidence.remove", piece.name()));
            Div line = new Div(anchor(piece));
            if (piece.kind() != EvidenceKind.PLAIN) {
                line.add(new StatusChip(Tone.NEUTRAL, piece.kind().title().in(getLocale())));
            }
            line.add(away);
            line.addClassName("pl-evidence");
            add(line);
        });
    }

    private Component anchor(Evidence piece) {
        return switch (piece) {
            case LinkEvidence link -> {
                Anchor anchor = new Anchor(link.address(), link.name());
                anchor.setTarget(AnchorTarget.BLANK);
                anchor.getElement().setAttribute("rel", "noopener noreferrer");
                yield anchor;
            }
            case FileEvidence file ->
                new Anchor(
                        DownloadHandler.fromInputStream(event -> {
                            EvidenceContent content = progress.readEvidence(actor, file.id());
                            return new DownloadResponse(
                                    new ByteArrayInputStream(content.bytes()),
                                    file.name(),
                                    file.mediaType(),
                                    file.size());
                        }),
                        file.name());
        };
    }
}
