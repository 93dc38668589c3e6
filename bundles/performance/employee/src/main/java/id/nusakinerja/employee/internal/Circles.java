package id.nusakinerja.employee.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds who stands above himself, over however many steps. */
final class Circles {

    private Circles() {}

    /** List all keys on a circle; those that only lead into one are not among them. */
    static <K> Set<K> in(Map<K, K> above) {
        Set<K> onCircle = new HashSet<>();
        Set<K> done = new HashSet<>();
        for (K start : above.keySet()) {
            Set<K> path = new LinkedHashSet<>();
            K at = start;
            while (at != null && !done.contains(at) && path.add(at)) {
                at = above.get(at);
            }
            if (at != null && !done.contains(at)) {
                onCircle.addAll(from(path, at));
            }
            done.addAll(path);
        }
        return onCircle;
    }

    private static <K> Set<K> from(Set<K> path, K first) {
        Set<K> circle = new HashSet<>();
        boolean within = false;
        for (K key : path) {
            within |= key.equals(first);
            if (within) {
                circle.add(key);
            }
        }
        return circle;
    }
}
