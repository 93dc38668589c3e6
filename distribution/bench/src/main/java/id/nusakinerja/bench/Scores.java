package id.nusakinerja.bench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** What went well and what did not, over all users. */
public final class Scores {

    private static final int EXAMPLES = 5;

    final LongAdder visits = new LongAdder();
    final LongAdder saves = new LongAdder();
    /** Users who saved something. */
    final LongAdder savers = new LongAdder();
    /** Inputs that were still there at the end. */
    final LongAdder readBack = new LongAdder();

    final LongAdder failedRequests = new LongAdder();
    final LongAdder lostSessions = new LongAdder();
    final LongAdder lostInputs = new LongAdder();
    private final List<String> examples = new CopyOnWriteArrayList<>();

    void failed(LongAdder kind, String what) {
        kind.increment();
        if (examples.size() < EXAMPLES) {
            examples.add(what);
        }
    }

    /** The first problems in words. */
    List<String> examples() {
        return List.copyOf(examples);
    }

    boolean isClean() {
        return failedRequests.sum() + lostSessions.sum() + lostInputs.sum() == 0;
    }
}
