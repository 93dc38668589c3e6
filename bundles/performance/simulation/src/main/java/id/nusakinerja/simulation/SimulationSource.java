package id.nusakinerja.simulation;

import id.nusakinerja.kernel.Period;

/** Whose facts a simulation decides on. */
public sealed interface SimulationSource {

    /** The real data of a period: set ratings and recorded allowances of everybody in service on its last day. */
    record OfPeriod(Period period) implements SimulationSource {}

    /**
     * A file of facts, as {@code policy simulate} takes it.
     *
     * @param name of the file, for people
     * @param content CSV or Excel; kept only while the simulation runs
     */
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    record OfFile(String name, byte[] content) implements SimulationSource {}
}
