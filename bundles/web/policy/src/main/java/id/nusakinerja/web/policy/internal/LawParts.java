package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.law.LawPage;
import id.nusakinerja.law.LawRow;
import id.nusakinerja.law.LawSection;
import id.nusakinerja.law.Redline;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.EmptyState;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws law pages and redlines. */
final class LawParts {

    private LawParts() {}

    /** One rule: sentences, then its table with the article of every line. */
    static Card section(LawPage page, LawSection section, Locale locale) {
        Card card = new Card(section.title().in(locale));
        card.aside(new StatusChip(
                section.own() ? Tone.GOOD : Tone.NEUTRAL,
                section.own()
                        ? card.getTranslation("policy.law.own", Names.of(page.policy(), locale))
                        : card.getTranslation("policy.law.national", Names.of(page.national(), locale))));
        section.sentences().forEach(sentence -> card.add(new Paragraph(sentence.in(locale))));
        if (!section.rows().isEmpty()) {
            String[] headings = Stream.concat(
                            section.columns().stream().map(column -> column.in(locale)),
                            Stream.of(card.getTranslation("policy.law.article")))
                    .toArray(String[]::new);
            Table table = new Table(headings);
            section.rows().forEach(row -> table.row(cells(row, locale)));
            card.add(table);
        }
        return card;
    }

    private static Component[] cells(LawRow row, Locale locale) {
        return Stream.concat(
                        row.cells().stream().map((Text cell) -> Table.text(cell.in(locale))),
                        Stream.of(article(row.basis(), locale)))
                .toArray(Component[]::new);
    }

    private static Component article(LegalBasis basis, Locale locale) {
        Span article = new Span();
        article.setText(
                basis.equals(LegalBasis.HOUSE_RULE)
                        ? article.getTranslation("policy.law.house-rule")
                        : basis.in(locale));
        article.addClassName("nk-label");
        return article;
    }

    /** Only what changed: struck out and put in, word by word. */
    static Component redline(Redline redline, String same) {
        List<Redline.Section> changed =
                redline.sections().stream().filter(Redline.Section::isChanged).toList();
        if (changed.isEmpty()) {
            return new EmptyState(VaadinIcon.CHECK, same, "");
        }
        Div sections = new Div();
        sections.addClassName("nk-stack");
        for (Redline.Section section : changed) {
            Card card = new Card(section.title());
            section.lines().stream().filter(Redline.Line::isChanged).forEach(line -> card.add(line(line)));
            sections.add(card);
        }
        return sections;
    }

    private static Paragraph line(Redline.Line line) {
        Paragraph paragraph = new Paragraph();
        paragraph.addClassName("nk-redline");
        for (Redline.Piece piece : line.pieces()) {
            String tag = switch (piece.change()) {
                case SAME -> "span";
                case REMOVED -> "del";
                case ADDED -> "ins";
            };
            HtmlComponent words = new HtmlComponent(tag);
            words.getElement().setText(piece.words().replace("|", "\u00b7"));
            paragraph.add(words);
            paragraph.add(" ");
        }
        return paragraph;
    }
}
