package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.Step;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.util.Locale;
import java.util.Set;

/** The steps of a receipt as a table: what was done, by which article, and what came out. */
final class StepTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private static final String FOLLOW_UP = "tindak-lanjut";

    /** Rules that have a name in words; another one is shown by what it was applied to. */
    private static final Set<String> NAMED = Set.of(
            "predikat",
            "angka-kredit",
            "tpp.produktivitas",
            "tpp.produktivitas-batas",
            "tpp.disiplin",
            "tpp.peristiwa",
            "tpp.potongan",
            "surakarta.menit",
            "penghargaan",
            "penghargaan.tertahan",
            FOLLOW_UP);

    private final transient ReceiptWords words;

    StepTable(Receipt receipt, StoredDecision decision, Locale language) {
        this.words = new ReceiptWords(this, language);
        addClassNames("nk-table", "ap-steps");
        getHead()
                .addRow()
                .add(
                        new NativeTableHeaderCell(getTranslation("appraisal.receipt.step")),
                        new NativeTableHeaderCell(getTranslation("appraisal.receipt.basis")),
                        new NativeTableHeaderCell(getTranslation("appraisal.receipt.value")));
        receipt.steps().forEach(step -> getBody().add(row(step)));
        Span total = new Span(getTranslation("appraisal.receipt.paid"));
        total.addClassName("nk-note-headline");
        Span sum = new Span(Formats.rupiah(decision.paid(), language));
        sum.addClassName("nk-note-headline");
        getBody()
                .add(new NativeTableRow(new NativeTableCell(total), new NativeTableCell(""), new NativeTableCell(sum)));
    }

    private String subject(Step step) {
        return step.rule().equals(FOLLOW_UP) ? words.why(step.after()) : words.readable(step.subject());
    }

    private NativeTableRow row(Step step) {
        NativeTableCell what = new NativeTableCell();
        if (NAMED.contains(step.rule())) {
            Span name = new Span(getTranslation("appraisal.rule." + step.rule()));
            name.addClassName("nk-person-name");
            what.add(name, new Div(Words.quiet(subject(step))));
        } else {
            what.add(new Span(words.readable(step.subject())));
        }
        return new NativeTableRow(
                what, new NativeTableCell(basis(step.basis())), new NativeTableCell(words.readable(step.after())));
    }

    private StatusChip basis(LegalBasis basis) {
        return new StatusChip(basis.isIllustrative() ? Tone.WARNING : Tone.NEUTRAL, basis.in(getLocale()));
    }
}
