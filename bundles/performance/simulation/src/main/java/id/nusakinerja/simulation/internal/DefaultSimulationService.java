package id.nusakinerja.simulation.internal;

import id.nusakinerja.calendar.PolicyCalendarService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.simulation.ExportFormat;
import id.nusakinerja.simulation.Impact;
import id.nusakinerja.simulation.OrderedWork;
import id.nusakinerja.simulation.PeoplePage;
import id.nusakinerja.simulation.PeopleQuery;
import id.nusakinerja.simulation.SimulationListener;
import id.nusakinerja.simulation.SimulationOrder;
import id.nusakinerja.simulation.SimulationRun;
import id.nusakinerja.simulation.SimulationService;
import id.nusakinerja.simulation.SimulationSource;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one job for each tenant; two of them run at a time, all on one small pool, and the others wait. */
@Component
public final class DefaultSimulationService implements SimulationService {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultSimulationService.class);
    private static final int AT_A_TIME = 2;
    private static final int LONGEST_DATA = 200;

    private final SideFinder finder;
    private final PolicyCalendarService calendar;
    private final CaseOpener opener;
    private final UnitOfWork work;
    private final Clock clock;
    private final IdSource ids;
    private final List<SimulationListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<TenantId, Job> last = new ConcurrentHashMap<>();
    private final ExecutorService jobs = Pools.of("simulation", AT_A_TIME);
    private final ExecutorService deciders = Pools.of("simulation-decider", OrderedWork.threads());

    @Activate
    public DefaultSimulationService(
            @Reference SideFinder finder,
            @Reference PolicyCalendarService calendar,
            @Reference CaseOpener opener,
            @Reference UnitOfWork work,
            @Reference Clock clock,
            @Reference IdSource ids) {
        this.finder = finder;
        this.calendar = calendar;
        this.opener = opener;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
    }

    @Deactivate
    void stop() {
        last.values().forEach(Job::forget);
        jobs.shutdownNow();
        deciders.shutdownNow();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addListener(SimulationListener listener) {
        listeners.add(listener);
    }

    void removeListener(SimulationListener listener) {
        listeners.remove(listener);
    }

    @Override
    public Outcome<SimulationRun> start(Actor actor, SimulationOrder order) {
        require(actor);
        return finder.find(actor, order)
                .flatMap(sides -> opener.open(actor, order.source(), sides.parts())
                        .flatMap(cases -> begin(actor, order.source(), cases, sides)));
    }

    @Override
    public List<PeriodPart> listParts(Actor actor, Period period) {
        require(actor);
        return finder.listParts(actor, period);
    }

    private Outcome<SimulationRun> begin(Actor actor, SimulationSource source, Cases<?> cases, Sides sides) {
        Optional<SimulationSource.OfPeriod> data =
                source instanceof SimulationSource.OfPeriod of ? Optional.of(of) : Optional.empty();
        SimulationRun.Head head = new SimulationRun.Head(
                ids.next(),
                sides.candidate(),
                sides.against(),
                data.map(SimulationSource.OfPeriod::period),
                data.flatMap(SimulationSource.OfPeriod::from),
                source instanceof SimulationSource.OfFile of ? of.name() : "",
                actor.name(),
                clock.instant());
        Job job = new Job(head, () -> tell(actor.tenant()));
        Outcome<Job> place = takePlace(actor, job);
        if (place instanceof Outcome.Refused<Job>) {
            cases.close();
            return place.map(Job::state);
        }
        Deed deed = new Deed(
                "simulation.start",
                "policy:" + head.ruling().label(),
                head.period().map(Object::toString).orElse("file"));
        Outcome<SimulationRun> written = work.write(actor, deed, em -> Outcome.done(job.state()));
        jobs.execute(() -> job.run(cases, sides, deciders));
        tell(actor.tenant());
        return written;
    }

    /** One at a time: the one before is forgotten, unless it still runs. */
    private synchronized Outcome<Job> takePlace(Actor actor, Job job) {
        Job before = last.get(actor.tenant());
        if (before != null && before.isRunning()) {
            return Outcome.refused(
                    Words.reason("simulation.busy", before.state().head().startedBy()));
        }
        if (before != null) {
            before.forget();
        }
        last.put(actor.tenant(), job);
        return Outcome.done(job);
    }

    @Override
    public Optional<SimulationRun> findLast(Actor actor) {
        require(actor);
        return Optional.ofNullable(last.get(actor.tenant())).map(Job::state);
    }

    @Override
    public void cancel(Actor actor) {
        require(actor);
        Optional.ofNullable(last.get(actor.tenant())).ifPresent(Job::cancel);
    }

    @Override
    public Outcome<Impact> see(Actor actor, long id) {
        return find(actor, id).flatMap(job -> job.impact().flatMap(impact -> recorded(actor, job, impact)));
    }

    /** Each person is recorded once, however often the page is drawn. */
    private Outcome<Impact> recorded(Actor actor, Job job, Impact impact) {
        SimulationRun.Head head = job.state().head();
        if (job.isSeenBy(actor.accountId())) {
            return Outcome.done(impact);
        }
        String data = head.period().map(Period::key).orElse(head.file());
        return calendar.recordSeen(actor, head.ruling(), data.substring(0, Math.min(data.length(), LONGEST_DATA)))
                .map(seen -> {
                    job.seeBy(actor.accountId());
                    return impact;
                });
    }

    @Override
    public Outcome<PeoplePage> listPeople(Actor actor, long id, PeopleQuery query) {
        return people(actor, id).map(people -> people.page(query));
    }

    @Override
    public Outcome<Integer> export(Actor actor, long id, ExportFormat format, OutputStream out) {
        return people(actor, id).flatMap(people -> {
            Deed deed = Deed.of("simulation.export", "simulation:" + id);
            Outcome<PeopleFile> noted = work.write(actor, deed, em -> Outcome.done(people));
            return noted.map(kept -> PeopleExport.write(kept, format, out));
        });
    }

    private Outcome<PeopleFile> people(Actor actor, long id) {
        return find(actor, id)
                .flatMap(job -> job.impact()
                        .flatMap(impact -> job.findPeople()
                                .map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(Words.reason("simulation.gone")))));
    }

    private Outcome<Job> find(Actor actor, long id) {
        require(actor);
        return Optional.ofNullable(last.get(actor.tenant()))
                .filter(job -> job.state().head().id() == id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Words.reason("simulation.gone")));
    }

    private void tell(TenantId tenant) {
        for (SimulationListener listener : listeners) {
            try {
                listener.simulationChanged(tenant);
            } catch (RuntimeException e) {
                // The wall between bundles: a listener that fails does not end a simulation.
                LOG.error("A listener ({}) failed", listener.getClass().getName(), e);
            }
        }
    }

    private static void require(Actor actor) {
        actor.require(Role.CITY_ADMINISTRATOR, Role.PERFORMANCE_MANAGER);
    }
}
