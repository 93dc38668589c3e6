package id.nusakinerja.simulation;

import java.util.Map;
import java.util.Optional;

/**
 * What to try out.
 *
 * @param policy id and version, for example {@code semarang:2.0.0}
 * @param parameters its settings where they differ from those it comes with, by key
 * @param against what to compare with, by id and version; empty for what decides the period, part by part, or for a file what
 *     rules today
 * @param source on whose facts
 */
public record SimulationOrder(
        String policy, Map<String, String> parameters, Optional<String> against, SimulationSource source) {

    public SimulationOrder {
        parameters = Map.copyOf(parameters);
    }
}
