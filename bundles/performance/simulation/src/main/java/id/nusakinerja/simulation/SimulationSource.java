package id.nusakinerja.simulation;

import id.nusakinerja.kernel.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Whose facts a simulation decides on. */
public sealed interface SimulationSource {

    /**
     * The real data of a period: set ratings and recorded allowances of everybody in service on its last day, and what each
     * has reached of the targets where advice on ratings depends on it.
     *
     * @param from first day on which the rules tried out hold, which is the first day of a part of the period; until then
     *     those compared with hold on both sides. Empty for the whole period
     */
    record OfPeriod(Period period, Optional<LocalDate> from) implements SimulationSource {

        /** The whole period by the rules tried out. */
        public OfPeriod(Period period) {
            this(period, Optional.empty());
        }
    }

    /**
     * A file of facts, as {@code policy simulate} takes it.
     *
     * @param name of the file, for people
     * @param content CSV or Excel; kept only while the simulation runs
     */
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    record OfFile(String name, byte[] content) implements SimulationSource {}
}
