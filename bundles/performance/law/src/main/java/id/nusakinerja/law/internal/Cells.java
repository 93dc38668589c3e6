package id.nusakinerja.law.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.law.LawPage;
import id.nusakinerja.law.LawRow;
import id.nusakinerja.law.LawSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a page in one language, without any markup. */
final class Cells {

    private final LawPage page;
    private final Locale locale;

    Cells(LawPage page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    String title() {
        return in(Words.text("law.title", page.policy().label()));
    }

    /** Which policy, made of what, and how much of it is an example. */
    List<String> head() {
        List<String> lines = new ArrayList<>();
        lines.add(in(Words.text(
                "law.made-of",
                page.policy().label(),
                page.policy().digest(),
                page.national().label())));
        if (page.unverified() > 0) {
            lines.add(in(Words.text("law.unverified", page.unverified())));
        }
        return lines;
    }

    String heading(LawSection section) {
        return in(section.title()) + " (" + in(page.originOf(section)) + ")";
    }

    List<String> sentences(LawSection section) {
        return section.sentences().stream().map(this::in).toList();
    }

    /** The headings of the columns; the article comes last. */
    List<String> columns(LawSection section) {
        return Stream.concat(section.columns().stream(), Stream.of(Words.text("law.basis")))
                .map(this::in)
                .toList();
    }

    List<String> cells(LawRow row) {
        return Stream.concat(row.cells().stream().map(this::in), Stream.of(basis(row.basis())))
                .toList();
    }

    private String basis(LegalBasis basis) {
        return basis.equals(LegalBasis.HOUSE_RULE) ? in(Words.text("law.none")) : basis.in(locale);
    }

    private String in(Text text) {
        return text.in(locale);
    }
}
