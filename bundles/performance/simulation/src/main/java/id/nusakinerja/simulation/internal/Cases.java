package id.nusakinerja.simulation.internal;

import id.nusakinerja.simulation.Comparer;
import id.nusakinerja.simulation.Verdict;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Where the cases of a simulation come from.
 *
 * @param <R> what is known of one of them
 */
interface Cases<R> extends AutoCloseable {

    /** How many there are, for the progress. */
    int count();

    /** Go through them, once. */
    Iterator<R> iterator();

    /**
     * Decide about one; several threads ask at once.
     *
     * @param comparers one for each part of the period; one for a file
     */
    Verdict decide(List<Comparer> comparers, R known);

    /** The units whose distribution patterns hold, by the keys that subjects name. */
    Map<String, GuideUnit> guides();

    @Override
    void close();
}
