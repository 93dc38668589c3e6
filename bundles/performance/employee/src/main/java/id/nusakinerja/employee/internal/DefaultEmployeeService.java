package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeService;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes one person at a time. */
@Component
public final class DefaultEmployeeService implements EmployeeService {

    private final UnitOfWork work;
    private final IdSource ids;

    @Activate
    public DefaultEmployeeService(@Reference UnitOfWork work, @Reference IdSource ids) {
        this.work = work;
        this.ids = ids;
    }

    @Override
    public Outcome<Employee> changeNip(Actor actor, EmployeeId id, Nip next, LocalDate from) {
        actor.require(Role.PERFORMANCE_MANAGER, Role.CITY_ADMINISTRATOR);
        return work.write(actor, new Deed("employee.change-nip", "employee:" + id, from.toString()), em -> {
            Optional<NipEntity> current = findNip(em, id);
            if (current.isEmpty()) {
                return Outcome.refused(ImportMessages.reason("import.unknown-person"));
            }
            if (isUsed(em, next)) {
                return Outcome.refused(ImportMessages.reason("import.nip-used"));
            }
            if (!from.isAfter(current.get().from())) {
                return Outcome.refused(ImportMessages.reason(
                        "import.before-current",
                        current.get().from().plusDays(1).toString()));
            }
            current.get().endOn(from.minusDays(1));
            em.persist(new NipEntity(ids.next(), id.value(), next.digits(), from));
            em.flush();
            return new People(em, from)
                    .find(id.value())
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(ImportMessages.reason("import.unknown-person")));
        });
    }

    @Override
    public Outcome<EmployeeId> leave(Actor actor, EmployeeId id, LocalDate lastDay) {
        actor.require(Role.PERFORMANCE_MANAGER, Role.CITY_ADMINISTRATOR);
        return work.write(actor, new Deed("employee.leave", "employee:" + id, lastDay.toString()), em -> {
            Optional<PlacementEntity> placement = em.createQuery(
                            "select l from Placement l where l.personId = :person and l.to = :end",
                            PlacementEntity.class)
                    .setParameter("person", id.value())
                    .setParameter("end", Span.END)
                    .getResultStream()
                    .findFirst();
            if (placement.isEmpty()) {
                return Outcome.refused(ImportMessages.reason("import.unknown-person"));
            }
            if (lastDay.isBefore(placement.get().from())) {
                return Outcome.refused(ImportMessages.reason(
                        "import.before-current", placement.get().from().toString()));
            }
            placement.get().endOn(lastDay);
            return Outcome.done(id);
        });
    }

    private static Optional<NipEntity> findNip(EntityManager em, EmployeeId id) {
        return em.createQuery("select n from NipOfPerson n where n.personId = :person and n.to = :end", NipEntity.class)
                .setParameter("person", id.value())
                .setParameter("end", Span.END)
                .getResultStream()
                .findFirst();
    }

    private static boolean isUsed(EntityManager em, Nip nip) {
        return em.createQuery("select count(n) from NipOfPerson n where n.digits = :digits", Long.class)
                        .setParameter("digits", nip.digits())
                        .getSingleResult()
                > 0;
    }
}
