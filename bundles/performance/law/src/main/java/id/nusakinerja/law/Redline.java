package id.nusakinerja.law;

import id.nusakinerja.law.internal.RedlineMaker;
import id.nusakinerja.policy.PolicyVersion;
import java.util.List;
import java.util.Locale;

/**
 * Two law pages as one: what was struck out and what was put in, word by word.
 *
 * @param before the edition that is compared with
 * @param after the edition that is looked at
 * @param sections all sections of either page, in reading order
 */
public record Redline(PolicyVersion before, PolicyVersion after, List<Section> sections) {

    public Redline {
        sections = List.copyOf(sections);
    }

    /** What happened to a line or a word. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words next to each other with the same fate; blanks belong to them. */
    public record Piece(Change change, String words) {}

    /** A line of a section: a sentence, the head of a table, or a row with its cells parted by bars. */
    public record Line(List<Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }

        public boolean isChanged() {
            return pieces.stream().anyMatch(piece -> piece.change() != Change.SAME);
        }
    }

    /** A section of both pages, or of one of them. */
    public record Section(String title, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }

        public boolean isChanged() {
            return lines.stream().anyMatch(Line::isChanged);
        }
    }

    /** Compare two pages in one language. */
    public static Redline between(LawPage before, LawPage after, Locale locale) {
        return RedlineMaker.between(before, after, locale);
    }

    public boolean isChanged() {
        return sections.stream().anyMatch(Section::isChanged);
    }
}
