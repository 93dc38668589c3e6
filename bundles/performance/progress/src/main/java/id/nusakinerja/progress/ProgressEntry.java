package id.nusakinerja.progress;

import id.nusakinerja.target.IndicatorId;
import java.time.YearMonth;

/**
 * What an employee writes down for one month.
 *
 * @param publication link to the publication, mandatory for a released value; else empty
 * @param stamp of the entry that is changed; {@link #NEW} for the first one
 */
public record ProgressEntry(
        IndicatorId indicator, YearMonth month, Reading reading, String note, String publication, long stamp) {

    /** The stamp of an entry that does not exist yet. */
    public static final long NEW = -1;

    public ProgressEntry {
        note = note.strip();
        publication = publication.strip();
    }
}
