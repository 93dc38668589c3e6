package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.employee.Post;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.EmployeeId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who leads whom on a date. Where the post of a superior is vacant, because he left and nobody follows yet, his own
 * superior leads his people (domain: the next higher leader assesses). Above the highest stands the head of the region.
 */
final class Leadership {

    /** Deeper than any government; ends the search in data that go in a circle. */
    private static final int DEEPEST = 50;

    private final EntityManager em;
    private final LocalDate date;
    private final People people;
    private final TopPosts top;

    Leadership(EntityManager em, LocalDate date) {
        this.em = em;
        this.date = date;
        this.people = new People(em, date);
        this.top = new TopPosts(em, date, people);
    }

    Optional<Leader> findAssessor(Employee employee) {
        if (employee.superior().isEmpty()) {
            return headOver(employee.post(), employee.unit().id().value());
        }
        Optional<Long> next = employee.superior().map(EmployeeId::value);
        for (int step = 0; step < DEEPEST && next.isPresent(); step++) {
            Optional<Employee> superior = people.find(next.get());
            if (superior.isPresent()) {
                return superior.filter(found -> !found.id().equals(employee.id()))
                        .map(found -> found);
            }
            Optional<Placement> last = lastPlacementOf(next.get());
            next = last.map(Placement::superiorId);
            if (last.isPresent() && next.isEmpty()) {
                return headOver(last.get().post(), last.get().unitId());
            }
        }
        return Optional.empty();
    }

    List<Leader> listSuperiors(Employee employee) {
        List<Leader> chain = new ArrayList<>();
        Set<EmployeeId> seen = new HashSet<>(Set.of(employee.id()));
        Optional<Leader> next = findAssessor(employee);
        while (next.isPresent() && seen.add(next.get().id())) {
            chain.add(next.get());
            next = next.get() instanceof Employee leader ? findAssessor(leader) : Optional.empty();
        }
        return chain;
    }

    /** List whom somebody assesses; nobody for somebody who is neither in service nor head of the region on the date. */
    List<Employee> listTeam(long assessor) {
        boolean regional = top.isRegionalHead(assessor);
        if (!regional && people.find(assessor).isEmpty()) {
            return List.of();
        }
        List<Employee> team = new ArrayList<>(regional ? top.listPeople() : people.listBelow(assessor));
        Deque<Long> open = new ArrayDeque<>(regional ? top.listLeavers() : listLeaversBelow(assessor));
        Set<Long> leaders = new HashSet<>(Set.of(assessor));
        while (!open.isEmpty()) {
            long leader = open.poll();
            if (leaders.add(leader)) {
                team.addAll(people.listBelow(leader));
                open.addAll(listLeaversBelow(leader));
            }
        }
        team.removeIf(member -> member.id().value() == assessor);
        team.sort(Comparator.comparing(Employee::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Employee::id));
        return team;
    }

    /** Find the unit somebody heads: a structural post whose superior works elsewhere; the highest one when several are. */
    Optional<Unit> findHeadedUnit(Employee employee) {
        if (employee.post().kind() != PostKind.STRUKTURAL) {
            return Optional.empty();
        }
        Unit unit = employee.unit();
        return people.listStructural(unit.id().value()).stream()
                .filter(leader -> findAssessor(leader)
                        .filter(superior -> superior instanceof Employee leading
                                && leading.unit().id().equals(unit.id()))
                        .isEmpty())
                .findFirst()
                .filter(head -> head.id().equals(employee.id()))
                .map(Employee::unit);
    }

    List<Unit> listUnits() {
        return em
                .createQuery(
                        "select u, s from Unit u, UnitState s where s.unitId = u.id and s.from <= :date and s.to >="
                                + " :date order by u.code",
                        Object[].class)
                .setParameter("date", date)
                .getResultList()
                .stream()
                .map(row -> People.unit((UnitEntity) row[0], (UnitStateEntity) row[1]))
                .toList();
    }

    List<Unit> listUnitsWithin(UnitId top) {
        List<Unit> all = listUnits();
        Map<UnitId, Unit> within = new LinkedHashMap<>();
        all.stream().filter(unit -> unit.id().equals(top)).forEach(unit -> within.put(unit.id(), unit));
        boolean grown = !within.isEmpty();
        while (grown) {
            int before = within.size();
            all.stream()
                    .filter(unit -> unit.parent().filter(within::containsKey).isPresent())
                    .forEach(unit -> within.putIfAbsent(unit.id(), unit));
            grown = within.size() > before;
        }
        return List.copyOf(within.values());
    }

    private Optional<Leader> headOver(Post post, long unit) {
        return top.isTop(post, unit) ? top.findRegionalHead().map(head -> head) : Optional.empty();
    }

    /** The last placement of somebody who is not in service any more. */
    private Optional<Placement> lastPlacementOf(long person) {
        return em.createQuery(
                        "select l from Placement l where l.personId = :person and l.from <= :date order by l.from desc",
                        PlacementEntity.class)
                .setParameter("person", person)
                .setParameter("date", date)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PlacementEntity::facts);
    }

    private List<Long> listLeaversBelow(long leader) {
        return em.createQuery(
                        "select l.personId from Placement l where l.superiorId = :leader and l.to < :date and not exists"
                                + " (select m.id from Placement m where m.personId = l.personId and m.from > l.from and"
                                + " m.from <= :date)",
                        Long.class)
                .setParameter("leader", leader)
                .setParameter("date", date)
                .getResultList();
    }
}
