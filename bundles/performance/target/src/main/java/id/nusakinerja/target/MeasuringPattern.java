package id.nusakinerja.target;

import id.nusakinerja.kernel.Text;

/**
 * How the months of a year add up. The wrong pattern makes nonsense: an index cut into twelve instalments looks reached
 * since January.
 */
public enum MeasuringPattern {
    /** Summed: each month brings its amount, the instalments add up to the target of the year. */
    HITUNGAN,
    /** A state that we measure ourselves: the latest position counts, there are no instalments. */
    POSISI,
    /** A value that another body publishes in its release months; each needs the link to the publication. */
    RILIS;

    /** The word for it. */
    public Text title() {
        return Words.of(this);
    }
}
