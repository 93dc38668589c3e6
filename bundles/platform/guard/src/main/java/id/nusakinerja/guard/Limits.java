package id.nusakinerja.guard;

import java.time.Duration;

/**
 * How much one call of foreign code may use.
 *
 * @param fuel turns of loops, calls, and things looked at or made; the same facts always need the same
 * @param depth calls inside calls
 * @param bytes memory taken from the heap, also what was given back
 * @param time the last line; everything else should have said no before
 */
public record Limits(long fuel, int depth, long bytes, Duration time) {

    /** For one question to a policy: several thousand times what those of our five cities use. */
    public static final Limits USUAL = new Limits(2_000_000, 256, 128L << 20, Duration.ofSeconds(5));
}
