package id.nusakinerja.audit;

/** What came of checking a trail from its first row to its last. */
public sealed interface TrailCheck {

    /**
     * Every row is as it was written, and none is missing.
     *
     * @param rows how many rows there are
     * @param seal the hash of the last row, 64 hexadecimal digits: who keeps it elsewhere can later show that the trail
     *     up to here is still the same
     */
    record Intact(long rows, String seal) implements TrailCheck {}

    /**
     * A row was changed, added or taken away outside this software.
     *
     * @param sequence the first row that is not as it was written; for a missing row its number
     */
    record Altered(long sequence) implements TrailCheck {}
}
