package id.nusakinerja.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Works through many rows: the caller's thread reads and collects in order, the threads of a pool work on chunks, and only a
 * few chunks exist at a time, so memory does not grow with the rows.
 */
public final class OrderedWork {

    private static final int ROWS_PER_CHUNK = 512;

    private final ExecutorService pool;
    private final int most;
    private final BooleanSupplier cancelled;

    /**
     * Takes what came of a chunk; called in the order of the rows.
     *
     * @param <C> what the work makes of a chunk
     */
    public interface Sink<C> {
        void take(C chunk) throws IOException;
    }

    /**
     * Use a pool.
     *
     * @param threads of the pool
     * @param cancelled asked before each chunk: true ends the work
     */
    public OrderedWork(ExecutorService pool, int threads, BooleanSupplier cancelled) {
        this.pool = pool;
        this.most = 2 * threads;
        this.cancelled = cancelled;
    }

    /** The threads that this machine can use: at least 2. */
    public static int threads() {
        return Math.max(2, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Work through all rows.
     *
     * @param work called by several threads at once, each time with a chunk of its own
     * @throws CancellationException when it was cancelled on the way
     * @throws UncheckedIOException when work failed with it
     * @throws IllegalStateException when work failed otherwise
     */
    public <R, C> void run(Iterator<R> rows, Function<List<R>, C> work, Sink<C> sink) throws IOException {
        Deque<Future<C>> under = new ArrayDeque<>();
        try {
            while (rows.hasNext() || !under.isEmpty()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("Cancelled.");
                }
                if (rows.hasNext()) {
                    List<R> next = nextRows(rows);
                    under.add(pool.submit(() -> work.apply(next)));
                }
                if (under.size() > most || !rows.hasNext()) {
                    sink.take(result(under.remove()));
                }
            }
        } finally {
            under.forEach(chunk -> chunk.cancel(true));
        }
    }

    private static <R> List<R> nextRows(Iterator<R> rows) {
        List<R> next = new ArrayList<>(ROWS_PER_CHUNK);
        while (next.size() < ROWS_PER_CHUNK && rows.hasNext()) {
            next.add(rows.next());
        }
        return next;
    }

    private static <C> C result(Future<C> chunk) {
        try {
            return chunk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rows were decided.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed;
            }
            throw new IllegalStateException("A policy failed on a row.\nMaybe its bundle is broken.", e.getCause());
        }
    }
}
