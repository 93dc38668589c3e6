package id.nusakinerja.simulation;

import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The last simulation of a tenant. Its state is its type. */
public sealed interface SimulationRun {

    Head head();

    /**
     * What is simulated, and who asked for it.
     *
     * @param id tells it from those before
     * @param ruling what is tried out: exactly these editions with these parameters
     * @param against what it is compared with, by date; several where a period was decided by several
     * @param period whose data; empty for a file
     * @param from first day on which {@code ruling} is tried out; empty for the whole period, and for a file
     * @param file name of the file; empty for a period
     * @param startedBy the person's name
     */
    record Head(
            long id,
            Ruling ruling,
            List<Ruling> against,
            Optional<Period> period,
            Optional<LocalDate> from,
            String file,
            String startedBy,
            Instant startedAt) {

        public Head {
            against = List.copyOf(against);
        }
    }

    /**
     * It waits for its turn or runs.
     *
     * @param percent 0 to 100
     */
    record Running(Head head, int percent) implements SimulationRun {}

    record Finished(Head head, Impact impact) implements SimulationRun {}

    /** It could not be carried through. */
    record Failed(Head head, List<Reason> reasons) implements SimulationRun {
        public Failed {
            reasons = List.copyOf(reasons);
        }
    }

    /** Somebody stopped it. */
    record Cancelled(Head head) implements SimulationRun {}
}
