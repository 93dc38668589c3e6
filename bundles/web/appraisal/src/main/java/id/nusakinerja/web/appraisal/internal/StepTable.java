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
import java.util.regex.Pattern;

/** The steps of a receipt as a table: what was done, by which article, and what came out. */
final class StepTable extends NativeTable {

    private static final long serialVersionUID = 1L;

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
            "tindak-lanjut");

    private static final Pattern AMOUNT = Pattern.compile("\\b[0-9]{4,18}\\b");

    private final Locale language;

    StepTable(Receipt receipt, StoredDecision decision, Locale language) {
        this.language = language;
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

    private NativeTableRow row(Step step) {
        NativeTableCell what = new NativeTableCell();
        if (NAMED.contains(step.rule())) {
            Span name = new Span(getTranslation("appraisal.rule." + step.rule()));
            name.addClassName("nk-person-name");
            what.add(name, new Div(Words.quiet(readable(step.subject()))));
        } else {
            what.add(new Span(readable(step.subject())));
        }
        return new NativeTableRow(
                what, new NativeTableCell(basis(step.basis())), new NativeTableCell(readable(step.after())));
    }

    private StatusChip basis(LegalBasis basis) {
        return basis.isIllustrative()
                ? new StatusChip(Tone.WARNING, getTranslation("appraisal.receipt.unverified"))
                : new StatusChip(Tone.NEUTRAL, basis.toString());
    }

    /** Groups the digits of amounts, and says codes of predicates and ratings in words. */
    private String readable(String text) {
        String words = text;
        for (String code : new String[] {"SANGAT_KURANG", "SANGAT_BAIK", "BUTUH_PERBAIKAN", "KURANG", "BAIK"}) {
            words = words.replaceAll("\\b" + code + "\\b", getTranslation("appraisal.predicate." + code));
        }
        for (String code : new String[] {"DI_ATAS", "SESUAI", "DI_BAWAH"}) {
            words = words.replaceAll("\\b" + code + "\\b", getTranslation("appraisal.rating." + code));
        }
        return AMOUNT.matcher(words).replaceAll(found -> Formats.number(Long.parseLong(found.group()), language));
    }
}
