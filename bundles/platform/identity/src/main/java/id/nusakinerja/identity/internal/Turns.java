package id.nusakinerja.identity.internal;

import id.nusakinerja.kernel.TenantId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets those who try one name at the same moment go one after the other. Otherwise the attempts that are still being checked
 * would count as failures against each other, and right passwords be refused.
 */
final class Turns {

    private record Name(TenantId tenant, String subject) {}

    private static final class Queue {
        final ReentrantLock lock = new ReentrantLock(true);
        int waiting;
    }

    private final Map<Name, Queue> queues = new ConcurrentHashMap<>();

    /** Try when all who came before have. */
    <T> T take(TenantId tenant, String subject, Supplier<T> attempt) {
        Name name = new Name(tenant, subject);
        Queue queue = join(name);
        queue.lock.lock();
        try {
            return attempt.get();
        } finally {
            queue.lock.unlock();
            leave(name);
        }
    }

    private Queue join(Name name) {
        return queues.compute(name, (unused, known) -> {
            Queue queue = known == null ? new Queue() : known;
            queue.waiting++;
            return queue;
        });
    }

    private void leave(Name name) {
        queues.computeIfPresent(name, (unused, queue) -> --queue.waiting == 0 ? null : queue);
    }
}
