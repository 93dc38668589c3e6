package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Where a number comes from: each step with its article, the sources, the policy version; to verify and to take away. */
final class ReceiptDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div verdict = new Div();

    /**
     * Show the receipts of a period, one for each of its parts.
     *
     * @param parts of one person and period, by date; at least one
     * @param verify computes them once more when the person asks for it
     */
    ReceiptDialog(List<StoredDecision> parts, Supplier<? extends Outcome<?>> verify) {
        Rupiah paid = parts.stream().map(StoredDecision::paid).reduce(Rupiah.ZERO, Rupiah::plus);
        setHeaderTitle(getTranslation("appraisal.receipt.title", Formats.rupiah(paid, getLocale())));
        setWidth("760px");
        setMaxWidth("96vw");
        Div content = new Div(
                Words.quiet(getTranslation(
                        "appraisal.receipt.sentence",
                        Formats.period(parts.getFirst().period(), getLocale()))),
                verdict);
        parts.forEach(part -> show(part, content));
        content.addClassName("ap-stack");
        add(content);
        Button close = new Button(getTranslation("appraisal.receipt.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close, new Button(getTranslation("appraisal.receipt.verify"), click -> show(verify.get())));
    }

    private void show(StoredDecision decision, Div content) {
        ReceiptDocument document = ReceiptDocument.parse(decision.receipt());
        PeriodPart part = decision.part();
        if (!part.isWhole()) {
            content.add(
                    new H3(Formats.date(part.from(), getLocale()) + "\u2013" + Formats.date(part.to(), getLocale())));
        }
        Div steps = new Div(new StepTable(document.receipt(), decision, getLocale()));
        steps.addClassName("ap-scroll");
        content.add(
                steps,
                new H3(getTranslation("appraisal.receipt.sources")),
                sources(document.receipt()),
                new Note(Tone.DONE, "", getTranslation("appraisal.receipt.anybody")).with(download(decision)),
                fingerprint(document));
    }

    private void show(Outcome<?> outcome) {
        verdict.removeAll();
        switch (outcome) {
            case Outcome.Done<?> same ->
                verdict.add(new StatusChip(Tone.DONE, getTranslation("appraisal.receipt.verified")));
            case Outcome.Refused<?>(List<Reason> reasons) -> verdict.add(new ReasonList(reasons));
        }
    }

    private OrderedList sources(Receipt receipt) {
        OrderedList list = new OrderedList();
        ReceiptWords words = new ReceiptWords(this, getLocale());
        list.addClassName("ap-points");
        receipt.sources()
                .forEach(source -> list.add(new ListItem(
                        new Span(words.source(source.name())),
                        Words.quiet(" \u00b7 " + words.place(source.position()) + " \u00b7 SHA-256 "
                                + source.sha256()
                                        .substring(
                                                0, Math.min(12, source.sha256().length())) + "\u2026"))));
        for (PolicyVersion policy : receipt.policies()) {
            list.add(new ListItem(
                    new Span(getTranslation(
                            "appraisal.receipt.policy", Formats.policy(policy.id(), getLocale()), policy.version())),
                    Words.quiet(" \u00b7 " + policy.bundle())));
        }
        receipt.parameters()
                .forEach(each -> list.add(
                        new ListItem(getTranslation("appraisal.receipt.parameter", each.name(), each.value()))));
        return list;
    }

    private Anchor download(StoredDecision decision) {
        byte[] bytes = decision.receipt().getBytes(StandardCharsets.UTF_8);
        String part = decision.part().isWhole() ? "" : "-" + decision.part().from();
        String name = "bukti-" + decision.period().key() + part + "-" + decision.employee() + ".json";
        return new Anchor(
                DownloadHandler.fromInputStream(download ->
                        new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/json", bytes.length)),
                getTranslation("appraisal.receipt.download"));
    }

    private Div fingerprint(ReceiptDocument document) {
        Div line = new Div(getTranslation(
                "appraisal.receipt.fingerprint",
                document.digest(),
                document.receipt().engine()));
        line.addClassName("ap-fingerprint");
        return line;
    }
}
