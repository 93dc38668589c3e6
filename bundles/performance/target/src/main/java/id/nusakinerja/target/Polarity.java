package id.nusakinerja.target;

import id.nusakinerja.kernel.Text;

/** Which way an indicator gets better. */
public enum Polarity {
    /** More is better: citizens served. */
    NAIK_BAIK,
    /** Less is better: days late. */
    TURUN_BAIK,
    /** Only the target itself is right, every distance is worse: budget spent as planned. */
    TETAP_BAIK,
    /** Everything between two bounds is right: stock of vaccine. */
    RENTANG;

    /** The word for it. */
    public Text title() {
        return Words.of(this);
    }
}
