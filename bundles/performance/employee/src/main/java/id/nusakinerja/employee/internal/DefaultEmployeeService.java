package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeHistory;
import id.nusakinerja.employee.EmployeeHistory.HeldNip;
import id.nusakinerja.employee.EmployeeService;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.RegionalHead;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes one person at a time. */
@Component
public final class DefaultEmployeeService implements EmployeeService {

    private static final int LONGEST = 200;

    private final UnitOfWork work;
    private final IdSource ids;

    @Activate
    public DefaultEmployeeService(@Reference UnitOfWork work, @Reference IdSource ids) {
        this.work = work;
        this.ids = ids;
    }

    @Override
    public Outcome<Employee> changeNip(Actor actor, EmployeeId id, Nip next, LocalDate from) {
        require(actor);
        return work.write(actor, new Deed("employee.change-nip", "employee:" + id, from.toString()), em -> {
            Optional<NipEntity> current = listNips(em, id).stream()
                    .filter(nip -> !nip.isHistory())
                    .findFirst()
                    .filter(nip -> new People(em, from).find(id.value()).isPresent());
            if (current.isEmpty()) {
                return Outcome.refused(ImportMessages.reason("person.not-in-service", from.toString()));
            }
            List<Reason> objections = objectionsTo(em, current.get(), next, from);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            current.get().endOn(from.minusDays(1));
            em.persist(new NipEntity(ids.next(), id.value(), next.digits(), from));
            em.flush();
            return Outcome.done(new People(em, from).find(id.value()).orElseThrow());
        });
    }

    @Override
    public Outcome<EmployeeId> leave(Actor actor, EmployeeId id, LocalDate lastDay) {
        require(actor);
        return work.write(actor, new Deed("employee.leave", "employee:" + id, lastDay.toString()), em -> {
            Optional<PlacementEntity> placement = findLastPlacement(em, id);
            if (placement.isEmpty()) {
                return Outcome.refused(ImportMessages.reason("person.unknown"));
            }
            LocalDate since = placement.get().from();
            if (lastDay.isBefore(since)) {
                return Outcome.refused(ImportMessages.reason("person.leave-too-early", since.toString()));
            }
            placement.get().endOn(lastDay);
            return Outcome.done(id);
        });
    }

    @Override
    public Outcome<RegionalHead> appointRegionalHead(Actor actor, String name, String title, LocalDate from) {
        require(actor);
        long id = ids.next();
        return work.write(actor, new Deed("employee.appoint-head", "regional-head", from.toString()), em -> {
            Optional<RegionalHeadEntity> last = findLastHead(em);
            List<Reason> objections = objectionsTo(name, title, from, last);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            RegionalHeadEntity head = last.filter(present -> present.from().equals(from))
                    .orElseGet(() -> new RegionalHeadEntity(id, from));
            last.filter(present -> present.from().isBefore(from))
                    .ifPresent(present -> present.endOn(from.minusDays(1)));
            head.describe(name.strip(), title.strip());
            em.persist(head);
            return Outcome.done(head.toRecord());
        });
    }

    @Override
    public Optional<EmployeeHistory> findHistory(Actor actor, EmployeeId id) {
        require(actor);
        return work.read(actor.tenant(), em -> {
            List<HeldNip> nips = listNips(em, id).stream()
                    .map(nip -> new HeldNip(new Nip(nip.digits()), nip.since(), nip.to()))
                    .toList();
            return findLastPlacement(em, id).map(last -> new EmployeeHistory(nips, last.to()));
        });
    }

    private static void require(Actor actor) {
        actor.require(Role.PERFORMANCE_MANAGER, Role.CITY_ADMINISTRATOR);
    }

    private static List<Reason> objectionsTo(EntityManager em, NipEntity current, Nip next, LocalDate from) {
        List<Reason> objections = new ArrayList<>();
        findHolder(em, next)
                .map(holder -> holder == current.personId() ? "person.nip-own" : "person.nip-used")
                .ifPresent(code -> objections.add(ImportMessages.reason(code, next.display())));
        if (!from.isAfter(current.from())) {
            objections.add(ImportMessages.reason(
                    "person.nip-too-early", current.from().plusDays(1).toString()));
        }
        return objections;
    }

    private static List<Reason> objectionsTo(
            String name, String title, LocalDate from, Optional<RegionalHeadEntity> last) {
        List<Reason> objections = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST) {
            objections.add(ImportMessages.reason("head.name", LONGEST));
        }
        if (title.isBlank() || title.length() > LONGEST) {
            objections.add(ImportMessages.reason("head.title", LONGEST));
        }
        last.filter(present -> from.isBefore(present.from()))
                .ifPresent(present -> objections.add(
                        ImportMessages.reason("head.too-early", present.from().toString())));
        return objections;
    }

    private static Optional<RegionalHeadEntity> findLastHead(EntityManager em) {
        return em.createQuery("select h from RegionalHead h order by h.from desc", RegionalHeadEntity.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static Optional<Long> findHolder(EntityManager em, Nip nip) {
        return em.createQuery("select n.personId from NipOfPerson n where n.digits = :digits", Long.class)
                .setParameter("digits", nip.digits())
                .getResultStream()
                .findFirst();
    }

    private static List<NipEntity> listNips(EntityManager em, EmployeeId id) {
        return em.createQuery("select n from NipOfPerson n where n.personId = :person order by n.from", NipEntity.class)
                .setParameter("person", id.value())
                .getResultList();
    }

    private static Optional<PlacementEntity> findLastPlacement(EntityManager em, EmployeeId id) {
        return em.createQuery(
                        "select l from Placement l where l.personId = :person order by l.from desc",
                        PlacementEntity.class)
                .setParameter("person", id.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
