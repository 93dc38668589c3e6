package id.nusakinerja.law.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import id.nusakinerja.law.LawPage;
import id.nusakinerja.law.LawSection;
import id.nusakinerja.law.Redline;
import id.nusakinerja.law.Redline.Change;
import id.nusakinerja.law.Redline.Line;
import id.nusakinerja.law.Redline.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares pages section by section, lines first and then the words of lines that changed. */
public final class RedlineMaker {

    private RedlineMaker() {}

    public static Redline between(LawPage before, LawPage after, Locale locale) {
        Cells old = new Cells(before, locale);
        Cells now = new Cells(after, locale);
        Map<String, LawSection> left = byId(before);
        Map<String, LawSection> right = byId(after);
        List<String> ids = new ArrayList<>(left.keySet());
        right.keySet().stream().filter(id -> !left.containsKey(id)).forEach(ids::add);
        List<Redline.Section> sections = new ArrayList<>();
        for (String id : ids) {
            Optional<LawSection> was = Optional.ofNullable(left.get(id));
            Optional<LawSection> is = Optional.ofNullable(right.get(id));
            String title = is.or(() -> was).orElseThrow().title().in(locale);
            sections.add(new Redline.Section(
                    title,
                    lines(
                            was.map(section -> lines(old, section)).orElse(List.of()),
                            is.map(section -> lines(now, section)).orElse(List.of()))));
        }
        return new Redline(before.policy(), after.policy(), sections);
    }

    private static Map<String, LawSection> byId(LawPage page) {
        Map<String, LawSection> sections = new LinkedHashMap<>();
        page.sections().forEach(section -> sections.put(section.id(), section));
        return sections;
    }

    private static List<String> lines(Cells cells, LawSection section) {
        List<String> lines = new ArrayList<>(cells.sentences(section));
        if (!section.rows().isEmpty()) {
            lines.add(String.join(" | ", cells.columns(section)));
        }
        section.rows().forEach(row -> lines.add(String.join(" | ", cells.cells(row))));
        return lines;
    }

    private static List<Line> lines(List<String> before, List<String> after) {
        List<Line> lines = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            List<String> was = delta.getSource().getLines();
            List<String> is = delta.getTarget().getLines();
            int pairs = delta.getType() == DeltaType.CHANGE ? Math.min(was.size(), is.size()) : 0;
            for (int i = 0; i < pairs; i++) {
                lines.add(new Line(words(was.get(i), is.get(i))));
            }
            if (delta.getType() == DeltaType.EQUAL) {
                was.forEach(line -> lines.add(whole(Change.SAME, line)));
            } else {
                was.subList(pairs, was.size()).forEach(line -> lines.add(whole(Change.REMOVED, line)));
                is.subList(pairs, is.size()).forEach(line -> lines.add(whole(Change.ADDED, line)));
            }
        }
        return lines;
    }

    private static Line whole(Change change, String line) {
        return new Line(List.of(new Piece(change, line)));
    }

    private static List<Piece> words(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        List<String> was = List.of(before.split(" ", -1));
        List<String> is = List.of(after.split(" ", -1));
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, Change.SAME, delta.getSource().getLines());
            } else {
                add(pieces, Change.REMOVED, delta.getSource().getLines());
                add(pieces, Change.ADDED, delta.getTarget().getLines());
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join(" ", words)));
        }
    }
}
