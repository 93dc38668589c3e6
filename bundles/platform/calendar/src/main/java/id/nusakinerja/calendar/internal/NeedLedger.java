package id.nusakinerja.calendar.internal;

import id.nusakinerja.kernel.DatabaseUnavailableException;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Ruling;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes in the database of the province which editions each tenant may need, so that a question about one edition opens no
 * hundreds of databases. It is written before the calendar is, and never taken from: it may name too many, never too few, and
 * whoever it names is looked at.
 */
@Component(service = NeedLedger.class)
public final class NeedLedger {

    private static final Logger LOG = LoggerFactory.getLogger(NeedLedger.class);

    private final UnitOfWork work;
    private final IdSource ids;
    /** What this container has seen in the ledger; it only grows. */
    private final Map<TenantId, Set<String>> known = new ConcurrentHashMap<>();

    @Activate
    public NeedLedger(@Reference UnitOfWork work, @Reference IdSource ids) {
        this.work = work;
        this.ids = ids;
    }

    /** Note what a calendar says, for one that came from elsewhere; when the ledger is out of reach, the next look tries again. */
    void remember(TenantId tenant, List<CalendarEntry> entries) {
        try {
            record(tenant, entries.stream().map(CalendarEntry::ruling).toList());
        } catch (DatabaseUnavailableException e) {
            LOG.warn("What tenant {} needs is not noted yet: the database of the province is out of reach", tenant);
        }
    }

    /**
     * Note that a tenant needs rulings.
     *
     * @throws DatabaseUnavailableException when the database of the province is out of reach
     */
    void record(TenantId tenant, Collection<Ruling> rulings) {
        Set<String> labels = rulings.stream()
                .flatMap(ruling -> Stream.of(ruling.own(), ruling.national()))
                .map(PolicyVersion::label)
                .collect(Collectors.toCollection(TreeSet::new));
        labels.removeAll(known.getOrDefault(tenant, Set.of()));
        if (labels.isEmpty()) {
            return;
        }
        Deed deed = new Deed("calendar.need", "tenant:" + tenant, String.join(" ", labels));
        Outcome<Boolean> noted = work.write(Calendars.actor(TenantId.PROVINCE), deed, em -> {
            labels.removeAll(read(em).getOrDefault(tenant, Set.of()));
            labels.forEach(label -> em.persist(new NeedEntity(ids.next(), tenant, label)));
            return Outcome.done(true);
        });
        if (noted instanceof Outcome.Done<Boolean>) {
            known.merge(tenant, Set.copyOf(labels), NeedLedger::both);
        }
    }

    /**
     * List what each tenant may need: policy and version. A tenant without a line was never looked at since this ledger exists.
     *
     * @throws DatabaseUnavailableException when the database of the province is out of reach
     */
    Map<TenantId, Set<String>> listNeeds() {
        return work.read(TenantId.PROVINCE, NeedLedger::read);
    }

    private static Map<TenantId, Set<String>> read(EntityManager em) {
        return em.createQuery("SELECT n FROM NeedEntity n", NeedEntity.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        NeedEntity::tenant, TreeMap::new, Collectors.mapping(NeedEntity::policy, Collectors.toSet())));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }
}
