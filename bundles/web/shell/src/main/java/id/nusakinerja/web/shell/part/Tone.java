package id.nusakinerja.web.shell.part;

import java.util.Locale;

/**
 * The mood of a chip or a note. Each has its own mark beside its colour, because colour alone tells too little to many
 * people.
 */
public enum Tone {
    /** A star: above what was agreed, Sangat Baik. */
    EXCELLENT,
    /** A square: on track, Baik. */
    GOOD,
    /** A triangle: at risk, Butuh Perbaikan, late. */
    WARNING,
    /** A downward triangle: Kurang. */
    POOR,
    /** A cross: Sangat Kurang, refused. */
    BAD,
    /** A tick: done, verified, well. */
    DONE,
    /** A ring: nothing to judge yet. */
    NEUTRAL;

    String cssName() {
        return "nk-" + name().toLowerCase(Locale.ROOT);
    }
}
