package id.nusakinerja.simulation.internal;

import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.simulation.Comparer;
import java.util.List;
import java.util.Optional;

/**
 * What is tried out, and what it is compared with.
 *
 * @param candidate what is tried out, wherever it holds
 * @param parts of the period, by date; empty for a file
 * @param sides one for each part; one for a file
 */
record Sides(Ruling candidate, List<PeriodPart> parts, List<Side> sides) {

    /** The rules of a part, and those that they are compared with: the same before the date from which something is tried out. */
    record Side(Rulebook rules, Rulebook against) {}

    Sides {
        parts = List.copyOf(parts);
        sides = List.copyOf(sides);
    }

    List<Comparer> comparers() {
        return sides.stream()
                .map(side -> new Comparer(side.rules(), Optional.of(side.against())))
                .toList();
    }

    /** What it is compared with, each once. */
    List<Ruling> against() {
        return sides.stream().map(side -> side.against().ruling()).distinct().toList();
    }

    /** What rules the last day, hence whatever concerns the period as a whole. */
    Side last() {
        return sides.getLast();
    }
}
