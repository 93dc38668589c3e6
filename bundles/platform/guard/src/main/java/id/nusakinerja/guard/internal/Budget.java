package id.nusakinerja.guard.internal;

import com.sun.management.ThreadMXBean;
import id.nusakinerja.guard.Fault;
import id.nusakinerja.guard.Limits;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** What one call has left. Belongs to one thread. */
public final class Budget {

    /** Clock and memory are looked at once in so many units: often enough, and too rarely to cost anything. */
    private static final long LOOK = 1024;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Limits limits;
    private long fuel;
    private long nextLook;
    private int depth;
    private long bytesAtFirst = -1;
    private long nanosAtFirst;
    private @Nullable Exhausted exhausted;

    public Budget(Limits limits) {
        this.limits = limits;
        this.fuel = limits.fuel();
        this.nextLook = Math.max(fuel - LOOK, 0);
    }

    public void spend() {
        if (--fuel < nextLook) {
            look();
        }
    }

    public void spend(long units) {
        fuel -= units;
        if (fuel < nextLook) {
            look();
        }
    }

    public void enter() {
        spend();
        if (++depth > limits.depth()) {
            exhaust(Fault.Kind.DEPTH);
        }
    }

    public void leave() {
        depth--;
    }

    /** Once spent, it stays so: each further step throws again, whoever caught the first. */
    private void look() {
        if (exhausted != null) {
            throw exhausted;
        }
        if (fuel < 0) {
            exhaust(Fault.Kind.FUEL);
        }
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = System.nanoTime();
        if (bytesAtFirst < 0) {
            bytesAtFirst = bytes;
            nanosAtFirst = nanos;
        }
        if (bytes - bytesAtFirst > limits.bytes()) {
            exhaust(Fault.Kind.MEMORY);
        }
        if (nanos - nanosAtFirst > limits.time().toNanos()) {
            exhaust(Fault.Kind.TIME);
        }
        nextLook = Math.max(fuel - LOOK, 0);
    }

    public void exhaust(Fault.Kind kind) {
        nextLook = Long.MAX_VALUE;
        exhausted = new Exhausted(kind);
        throw exhausted;
    }

    /** Why it is spent; null while it is not, even if somebody swallowed what told it. */
    public @Nullable Exhausted exhausted() {
        return exhausted;
    }
}
