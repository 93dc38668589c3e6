package id.nusakinerja.law.internal;

import id.nusakinerja.law.LawPage;
import id.nusakinerja.law.LawRow;
import id.nusakinerja.law.LawSection;
import id.nusakinerja.law.Redline;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a page or a redline as one HTML file that needs nothing else and prints well. */
public final class HtmlText {

    private static final String STYLE = """
            body { font: 11pt/1.45 system-ui, sans-serif; color: #1b1b1b; max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
            h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem }
            small { font-weight: normal; color: #555 }
            p, th, td { overflow-wrap: anywhere }
            table { border-collapse: collapse; width: 100% }
            th, td { border: 1px solid #bbb; padding: .25rem .5rem; text-align: left; vertical-align: top }
            th { background: #f2f2f2 } tr { break-inside: avoid } h2 { break-after: avoid }
            .contoh td:last-child { background: #fff1c9; font-weight: bold }
            del { background: #ffdcd9; color: #8a1c12 } ins { background: #d9f2dd; color: #125c22; text-decoration: underline }
            p.baris { margin: .2rem 0 }
            @media print { body { margin: 0; max-width: none; font-size: 9.5pt } }
            """;

    private HtmlText() {}

    public static String of(LawPage page, Locale locale) {
        Cells cells = new Cells(page, locale);
        StringBuilder html = start(cells.title(), locale);
        cells.head().forEach(line -> html.append(element("p", line)));
        int number = 1;
        for (LawSection section : page.sections()) {
            html.append("<h2 id=\"")
                    .append(escaped(section.id()))
                    .append("\">")
                    .append(number++)
                    .append(". ")
                    .append(escaped(section.title().in(locale)))
                    .append(" <small>(")
                    .append(escaped(page.originOf(section).in(locale)))
                    .append(")</small></h2>\n");
            cells.sentences(section).forEach(sentence -> html.append(element("p", sentence)));
            if (!section.rows().isEmpty()) {
                html.append("<table>\n<thead>")
                        .append(row("th", cells.columns(section), ""))
                        .append("</thead>\n<tbody>\n");
                for (LawRow row : section.rows()) {
                    html.append(row("td", cells.cells(row), row.basis().isIllustrative() ? " class=\"contoh\"" : ""));
                }
                html.append("</tbody>\n</table>\n");
            }
        }
        return html.append("</body>\n</html>\n").toString();
    }

    public static String of(Redline redline, Locale locale) {
        StringBuilder html = start(
                Words.text(
                                "law.redline",
                                redline.after().label(),
                                redline.before().label())
                        .in(locale),
                locale);
        if (!redline.isChanged()) {
            html.append(element("p", Words.text("law.redline-none").in(locale)));
        }
        for (Redline.Section section : redline.sections()) {
            if (section.isChanged()) {
                html.append(element("h2", section.title()));
                section.lines()
                        .forEach(line -> html.append("<p class=\"baris\">")
                                .append(line.pieces().stream()
                                        .map(HtmlText::piece)
                                        .collect(Collectors.joining(" ")))
                                .append("</p>\n"));
            }
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static StringBuilder start(String title, Locale locale) {
        return new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(locale.getLanguage())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(element("title", title))
                .append("<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n")
                .append(element("h1", title));
    }

    private static String row(String cell, List<String> cells, String attributes) {
        return cells.stream()
                .map(one -> "<" + cell + ">" + escaped(one) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr" + attributes + ">", "</tr>\n"));
    }

    private static String piece(Redline.Piece piece) {
        String words = escaped(piece.words());
        return switch (piece.change()) {
            case SAME -> words;
            case REMOVED -> "<del>" + words + "</del>";
            case ADDED -> "<ins>" + words + "</ins>";
        };
    }

    private static String element(String name, String words) {
        return "<" + name + ">" + escaped(words) + "</" + name + ">\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
