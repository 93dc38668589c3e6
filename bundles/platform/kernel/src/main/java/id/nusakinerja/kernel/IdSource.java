package id.nusakinerja.kernel;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.osgi.annotation.versioning.ProviderType;

/** Hands out the numbers of new rows (OSGi service). Safe for many threads. */
@ProviderType
public interface IdSource {

    /** Get the next number: above 0, and larger than every number that this source gave before. */
    long next();

    /** Create a source whose numbers sort by time; two containers on one database differ by a random node number. */
    static IdSource timeOrdered(Clock clock, RandomGenerator random) {
        return new TimeOrderedIds(clock, random);
    }
}
