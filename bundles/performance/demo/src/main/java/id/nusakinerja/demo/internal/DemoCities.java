package id.nusakinerja.demo.internal;

import id.nusakinerja.demo.DemoCity;
import id.nusakinerja.demo.DemoSeed;
import id.nusakinerja.identity.DemoAccounts;
import id.nusakinerja.identity.TenantPreparation;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the demo data of a city when somebody first looks at its sign-in page, so that the start does not wait for
 * cities nobody visits, and the visitor hardly waits either.
 */
@Component
public final class DemoCities implements DemoAccounts, TenantPreparation {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCities.class);
    private static final Messages MESSAGES = Messages.beside(DemoCities.class);

    private final DemoPeople people;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("demo").daemon().unstarted(work));
    private final Map<TenantId, Future<?>> cities = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<DemoSeed> chapters = List.of();

    @Activate
    public DemoCities(@Reference DemoPeople people) {
        this.people = people;
    }

    /** Create one with its chapters at once, for tests. */
    DemoCities(DemoPeople people, List<DemoSeed> chapters) {
        this.people = people;
        this.chapters = chapters;
    }

    @Deactivate
    void close() {
        worker.shutdownNow();
    }

    @Override
    public List<DemoAccount> listAccounts(TenantId tenant) {
        // What goes wrong shows at the sign-in, which waits for it.
        var unused = begin(tenant);
        return DemoPerson.of(tenant).stream()
                .map(person -> new DemoAccount(person.account(), as(person)))
                .toList();
    }

    /** Say who somebody is, for example "pegawai". */
    static Text as(DemoPerson person) {
        return MESSAGES.text("demo.as." + person.as());
    }

    @Override
    public void prepare(TenantId tenant) {
        try {
            begin(tenant).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.error("The demo data of ({}) could not be made", tenant, e.getCause());
        }
    }

    private Future<?> begin(TenantId tenant) {
        return cities.computeIfAbsent(tenant, city -> worker.submit(() -> seed(city)));
    }

    private void seed(TenantId tenant) {
        DemoCity city = people.settle(tenant);
        if (tenant.equals(TenantId.PROVINCE)) {
            return;
        }
        chapters.stream().sorted(Comparator.comparingInt(DemoSeed::order)).forEach(chapter -> chapter.seed(city));
        LOG.info("The demo data of ({}) are there", tenant);
    }
}
