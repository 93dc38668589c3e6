package id.nusakinerja.simulation.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.simulation.AdviceFact;
import id.nusakinerja.simulation.Comparer;
import id.nusakinerja.simulation.Impact;
import id.nusakinerja.simulation.OrderedWork;
import id.nusakinerja.simulation.SimulationRun;
import id.nusakinerja.table.UnreadableTableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One simulation from its order to the last reader. Holds rules and cases only while it runs. */
final class Job {

    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final SimulationRun.Head head;
    private final Runnable changed;
    private final AtomicReference<SimulationRun> state;
    private @Nullable PeopleFile people;
    private final Set<Long> readers = ConcurrentHashMap.newKeySet();
    private volatile boolean isCancelled;
    private boolean isForgotten;

    /** @param changed called whenever the state has changed */
    Job(SimulationRun.Head head, Runnable changed) {
        this.head = head;
        this.changed = changed;
        this.state = new AtomicReference<>(new SimulationRun.Running(head, 0));
    }

    SimulationRun state() {
        return state.get();
    }

    boolean isRunning() {
        return state() instanceof SimulationRun.Running;
    }

    /** Has this account read the result? */
    boolean isSeenBy(long account) {
        return readers.contains(account);
    }

    void seeBy(long account) {
        readers.add(account);
    }

    /** Ends as soon as the rows at hand are decided; one that has ended stays as it is. */
    void cancel() {
        isCancelled = true;
    }

    /** Delete what is kept of the people; nobody can read them afterwards. */
    synchronized void forget() {
        isForgotten = true;
        isCancelled = true;
        if (people != null) {
            people.close();
            people = null;
        }
    }

    /** Find the people; empty before the end and after {@link #forget}. */
    synchronized Optional<PeopleFile> findPeople() {
        return Optional.ofNullable(people);
    }

    /** Carry it through and close the cases, whatever happens. */
    <R> void run(Cases<R> opened, Sides sides, ExecutorService pool) {
        SimulationRun end;
        try (Cases<R> cases = opened) {
            end = new SimulationRun.Finished(head, decide(cases, sides, pool));
        } catch (CancellationException e) {
            end = new SimulationRun.Cancelled(head);
        } catch (UnreadableTableException e) {
            end = new SimulationRun.Failed(head, List.of(e.reason()));
        } catch (IOException | UncheckedIOException e) {
            LOG.error("The people of a simulation cannot be written to the temporary folder", e);
            end = new SimulationRun.Failed(head, List.of(Words.reason("simulation.no-space")));
        } catch (RuntimeException e) {
            // The wall around foreign rules and a database that may be out of reach: people wait for an answer.
            LOG.error("The simulation of ({}) failed", head.ruling().own(), e);
            end = new SimulationRun.Failed(
                    head,
                    List.of(Words.reason("simulation.broken", head.ruling().label())));
        }
        state.set(end);
        changed.run();
    }

    private <R> Impact decide(Cases<R> cases, Sides sides, ExecutorService pool) throws IOException {
        List<Comparer> comparers = sides.comparers();
        Set<AdviceFact> wanted = AdviceProbe.wantedBy(sides.last());
        PeopleFile file = PeopleFile.create();
        try {
            ImpactSum sum = new ImpactSum(file);
            new OrderedWork(pool, OrderedWork.threads(), () -> isCancelled)
                    .run(
                            cases.iterator(wanted),
                            chunk -> ImpactPart.of(chunk.stream()
                                    .map(known -> cases.decide(comparers, known))
                                    .toList()),
                            part -> {
                                sum.take(part);
                                progress(sum.rows(), cases.count());
                            });
            file.finish();
            Set<AdviceFact> unread = new HashSet<>(wanted);
            unread.removeAll(cases.told());
            Impact impact = sum.impact(cases.guides(), sides.last(), unread);
            keep(file);
            return impact;
        } finally {
            if (findPeople().isEmpty()) {
                file.close();
            }
        }
    }

    private synchronized void keep(PeopleFile file) {
        if (isForgotten) {
            throw new CancellationException("Forgotten meanwhile.");
        }
        people = file;
    }

    private void progress(long done, int all) {
        int percent = (int) Math.min(100, 100 * done / Math.max(1, all));
        SimulationRun before = state.getAndSet(new SimulationRun.Running(head, percent));
        if (before instanceof SimulationRun.Running running && running.percent() != percent) {
            changed.run();
        }
    }

    /** Get the impact; refused before the end. */
    Outcome<Impact> impact() {
        return state() instanceof SimulationRun.Finished(SimulationRun.Head ignored, Impact impact)
                ? Outcome.done(impact)
                : Outcome.refused(notFinished());
    }

    private static Reason notFinished() {
        return Words.reason("simulation.not-finished");
    }
}
