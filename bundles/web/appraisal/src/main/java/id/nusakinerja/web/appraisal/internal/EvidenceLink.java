package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.progress.Evidence;
import id.nusakinerja.progress.EvidenceContent;
import id.nusakinerja.progress.EvidenceKind;
import id.nusakinerja.progress.ProgressService;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.io.ByteArrayInputStream;

/** One piece of evidence to open, a link or a file; says what it speaks of and whether it waits to be opened. */
final class EvidenceLink extends Span {

    private static final long serialVersionUID = 1L;

    private final transient ProgressService progress;
    private final transient Actor actor;
    private final transient Runnable opened;
    private final Span waiting;

    /** @param opened called when the actor has opened it */
    EvidenceLink(ProgressService progress, Actor actor, Evidence piece, Runnable opened) {
        this.progress = progress;
        this.actor = actor;
        this.opened = opened;
        this.waiting = new StatusChip(Tone.WARNING, getTranslation("appraisal.look.open-first"));
        addClassName("ap-piece");
        add(
                switch (piece) {
                    case Evidence.LinkEvidence link -> link(link);
                    case Evidence.FileEvidence file -> file(file);
                });
        if (piece.kind() != EvidenceKind.PLAIN) {
            add(Words.quiet(piece.kind().title().in(getLocale())));
        }
        add(waiting);
        setWaiting(false);
    }

    void setWaiting(boolean waits) {
        waiting.setVisible(waits);
    }

    private Anchor link(Evidence.LinkEvidence link) {
        Anchor anchor = new Anchor(link.address(), link.name());
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        // The middle button opens a link, too, and is another event.
        for (String way : new String[] {"click", "auxclick"}) {
            anchor.getElement().addEventListener(way, event -> {
                progress.openEvidence(actor, link.id());
                opened.run();
            });
        }
        return anchor;
    }

    private Anchor file(Evidence.FileEvidence file) {
        return new Anchor(
                DownloadHandler.fromInputStream(download -> {
                            EvidenceContent content = progress.readEvidence(actor, file.id());
                            return new DownloadResponse(
                                    new ByteArrayInputStream(content.bytes()),
                                    file.name(),
                                    file.mediaType(),
                                    content.bytes().length);
                        })
                        .whenComplete(complete -> opened.run()),
                file.name());
    }
}
