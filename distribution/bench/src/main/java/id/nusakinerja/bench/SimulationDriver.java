package id.nusakinerja.bench;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.simulation.Impact;
import id.nusakinerja.simulation.PeopleQuery;
import id.nusakinerja.simulation.SimulationOrder;
import id.nusakinerja.simulation.SimulationRun;
import id.nusakinerja.simulation.SimulationService;
import id.nusakinerja.simulation.SimulationSource;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.IntConsumer;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Fills Palembang with people nobody has met yet and tries out the national rules on a period of theirs, as its administrator
 * would: starts it, follows it, reads the result and the first people.
 */
@Component
public final class SimulationDriver {

    /** Its order says {@link #PEOPLE} and {@link #ROUNDS}; what comes of it, {@link SimulationReport} reads. */
    static final String ERRAND = "simulation";

    static final String PEOPLE = "people";
    static final String ROUNDS = "rounds";

    /** Its rules and the national ones differ, so that there is something to write down. */
    static final String CITY = "palembang";

    private static final String CANDIDATE = "national:1.0.0";
    private static final Period PERIOD = new Period(PeriodKind.QUARTER, 2026, 2);
    private static final Actor ADMINISTRATOR = new Actor(
            1, "uji", new TenantId(CITY), Optional.empty(), Set.of(Role.CITY_ADMINISTRATOR), Optional.empty());
    private static final long LOOK_MILLIS = 20;
    private static final int PEOPLE_OF_A_PAGE = 50;
    private static final int PERCENT_BETWEEN_COLLECTIONS = 10;

    private final SimulationService simulations;
    private final UnitOfWork work;
    private final Errand errand;

    @Activate
    public SimulationDriver(
            BundleContext context, @Reference SimulationService simulations, @Reference UnitOfWork work) {
        this.simulations = simulations;
        this.work = work;
        this.errand = new Errand(context, ERRAND, this::run);
    }

    @Deactivate
    void stop() {
        errand.close();
    }

    private Properties run(Properties order) throws InterruptedException {
        int people = Integer.parseInt(order.getProperty(PEOPLE));
        long begin = System.nanoTime();
        new BigCity(work, ADMINISTRATOR, PERIOD.year()).fill(people);
        long filled = millisSince(begin);
        List<SimulationReport.Round> rounds = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(order.getProperty(ROUNDS)); i++) {
            rounds.add(measure());
        }
        return new SimulationReport(people, filled, rounds, liveBytes(), mostLiveBytes()).toNote();
    }

    private SimulationReport.Round measure() throws InterruptedException {
        long begin = System.nanoTime();
        Duration cpu = cpu();
        Set<Integer> steps = new HashSet<>();
        Impact impact = simulate(steps::add);
        return new SimulationReport.Round(
                millisSince(begin),
                cpu().minus(cpu).toMillis(),
                Math.min(
                        impact.city().tally().now().people(),
                        impact.city().tally().before().people()),
                impact.city().tally().changes().people(),
                impact.units().size(),
                steps.size());
    }

    /** Collecting takes its time: such a round says nothing about speed. */
    private long mostLiveBytes() throws InterruptedException {
        LiveHeap heap = new LiveHeap();
        simulate(heap);
        return heap.most;
    }

    private static final class LiveHeap implements IntConsumer {

        private int next;
        private long most;

        @Override
        public void accept(int percent) {
            if (percent >= next) {
                most = Math.max(most, liveBytes());
                next = percent + PERCENT_BETWEEN_COLLECTIONS;
            }
        }
    }

    private Impact simulate(IntConsumer progress) throws InterruptedException {
        SimulationOrder order =
                new SimulationOrder(CANDIDATE, Map.of(), Optional.empty(), new SimulationSource.OfPeriod(PERIOD));
        SimulationRun run = simulations.start(ADMINISTRATOR, order).getOrThrow();
        long id = run.head().id();
        while (run instanceof SimulationRun.Running running) {
            progress.accept(running.percent());
            Thread.sleep(LOOK_MILLIS);
            run = simulations.findLast(ADMINISTRATOR).orElseThrow();
        }
        if (run instanceof SimulationRun.Failed failed) {
            throw new IllegalStateException("The simulation failed: " + failed.reasons());
        }
        Impact impact = simulations.see(ADMINISTRATOR, id).getOrThrow();
        PeopleQuery first = new PeopleQuery(Optional.empty(), PeopleQuery.Kind.ANY, 0, PEOPLE_OF_A_PAGE);
        simulations.listPeople(ADMINISTRATOR, id, first).getOrThrow();
        return impact;
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static long liveBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
