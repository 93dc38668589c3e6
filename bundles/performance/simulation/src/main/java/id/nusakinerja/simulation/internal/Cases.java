package id.nusakinerja.simulation.internal;

import id.nusakinerja.simulation.AdviceFact;
import id.nusakinerja.simulation.Comparer;
import id.nusakinerja.simulation.Verdict;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the cases of a simulation come from.
 *
 * @param <R> what is known of one of them
 */
interface Cases<R> extends AutoCloseable {

    /** How many there are, for the progress. */
    int count();

    /** What the cases can tell of the facts that advice on ratings depends on. */
    Set<AdviceFact> told();

    /**
     * Go through them, once.
     *
     * @param wanted what advice depends on; of what can be told nothing else is read for it
     */
    Iterator<R> iterator(Set<AdviceFact> wanted);

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
