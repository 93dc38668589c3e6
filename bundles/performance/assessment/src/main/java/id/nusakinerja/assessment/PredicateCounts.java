package id.nusakinerja.assessment;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many people of a team have which predicate.
 *
 * @param counts by predicate, 0 left out, none negative
 */
public record PredicateCounts(Map<Predicate, Integer> counts) {

    public PredicateCounts {
        Map<Predicate, Integer> kept = new EnumMap<>(Predicate.class);
        counts.forEach((predicate, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("The count (" + count + ") of (" + predicate + ") is negative.");
            }
            if (count > 0) {
                kept.put(predicate, count);
            }
        });
        counts = java.util.Collections.unmodifiableMap(kept);
    }

    public static PredicateCounts of(Collection<Predicate> predicates) {
        Map<Predicate, Integer> counts = new EnumMap<>(Predicate.class);
        predicates.forEach(predicate -> counts.merge(predicate, 1, Integer::sum));
        return new PredicateCounts(counts);
    }

    /** In the order of SE 3/2023, best first. */
    public static PredicateCounts of(int sangatBaik, int baik, int butuhPerbaikan, int kurang, int sangatKurang) {
        return new PredicateCounts(Map.of(
                Predicate.SANGAT_BAIK, sangatBaik,
                Predicate.BAIK, baik,
                Predicate.BUTUH_PERBAIKAN, butuhPerbaikan,
                Predicate.KURANG, kurang,
                Predicate.SANGAT_KURANG, sangatKurang));
    }

    public int of(Predicate predicate) {
        return counts.getOrDefault(predicate, 0);
    }

    public int people() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
