package id.nusakinerja.law.internal;

import id.nusakinerja.law.LawPage;
import id.nusakinerja.law.LawRow;
import id.nusakinerja.law.LawSection;
import id.nusakinerja.law.Redline;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a page or a redline as Markdown that reads well as plain text, too. */
public final class MarkdownText {

    private MarkdownText() {}

    public static String of(LawPage page, Locale locale) {
        Cells cells = new Cells(page, locale);
        StringBuilder text = new StringBuilder("# ").append(cells.title()).append("\n\n");
        cells.head().forEach(line -> text.append(line).append("\n\n"));
        int number = 1;
        for (LawSection section : page.sections()) {
            text.append("## ")
                    .append(number++)
                    .append(". ")
                    .append(cells.heading(section))
                    .append("\n\n");
            cells.sentences(section).forEach(sentence -> text.append(sentence).append("\n\n"));
            if (!section.rows().isEmpty()) {
                text.append(row(cells.columns(section)));
                text.append("|---".repeat(section.columns().size() + 1)).append("|\n");
                for (LawRow row : section.rows()) {
                    text.append(row(marked(cells.cells(row), row)));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    public static String of(Redline redline, Locale locale) {
        StringBuilder text = new StringBuilder("# ")
                .append(Words.text(
                                "law.redline",
                                redline.after().label(),
                                redline.before().label())
                        .in(locale))
                .append("\n\n");
        if (!redline.isChanged()) {
            text.append(Words.text("law.redline-none").in(locale)).append('\n');
        }
        for (Redline.Section section : redline.sections()) {
            if (section.isChanged()) {
                text.append("## ").append(section.title()).append("\n\n");
                section.lines().forEach(line -> text.append(line(line)).append("\n"));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String line(Redline.Line line) {
        return line.pieces().stream().map(MarkdownText::piece).collect(Collectors.joining(" "));
    }

    private static String piece(Redline.Piece piece) {
        return switch (piece.change()) {
            case SAME -> piece.words();
            case REMOVED -> "[-" + piece.words() + "-]";
            case ADDED -> "{+" + piece.words() + "+}";
        };
    }

    /** What rests on no regulation stands out. */
    private static List<String> marked(List<String> cells, LawRow row) {
        if (!row.basis().isIllustrative()) {
            return cells;
        }
        int last = cells.size() - 1;
        return Stream.concat(cells.subList(0, last).stream(), Stream.of("**" + cells.get(last) + "**"))
                .toList();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
