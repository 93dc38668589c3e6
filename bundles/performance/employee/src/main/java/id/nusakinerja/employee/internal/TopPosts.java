package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Post;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.employee.RegionalHead;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The highest posts of the civil service, whose holders the head of the region assesses: structural, without a superior in the
 * data, and nobody structural above, neither in the own unit nor in the units above it. Everybody else without a superior has
 * a gap in the data, and is not passed to the head of the region by mistake.
 */
final class TopPosts {

    private final EntityManager em;
    private final LocalDate date;
    private final People people;

    TopPosts(EntityManager em, LocalDate date, People people) {
        this.em = em;
        this.date = date;
        this.people = people;
    }

    static Optional<RegionalHead> findRegionalHead(EntityManager em, LocalDate date) {
        return em.createQuery(
                        "select h from RegionalHead h where h.from <= :date and h.to >= :date",
                        RegionalHeadEntity.class)
                .setParameter("date", date)
                .getResultStream()
                .findFirst()
                .map(RegionalHeadEntity::toRecord);
    }

    static boolean isRegionalHead(EntityManager em, LocalDate date, long id) {
        return Optional.ofNullable(em.find(RegionalHeadEntity.class, id))
                .filter(head -> head.isInOffice(date))
                .isPresent();
    }

    Optional<RegionalHead> findRegionalHead() {
        return findRegionalHead(em, date);
    }

    boolean isRegionalHead(long id) {
        return isRegionalHead(em, date, id);
    }

    /** Is a post without a superior one of the highest? */
    boolean isTop(Post post, long unit) {
        return post.kind() == PostKind.STRUKTURAL
                && people.listStructural(unit).stream()
                        .allMatch(other -> other.post().jobClass() <= post.jobClass())
                && isNobodyAbove(unit);
    }

    /** List who holds one of the highest posts. */
    List<Employee> listPeople() {
        return people.listWithoutSuperior().stream()
                .filter(person -> isTop(person.post(), person.unit().id().value()))
                .toList();
    }

    /** List who held one of the highest posts last and has left: their people have no other leader meanwhile. */
    List<Long> listLeavers() {
        return em.createQuery(
                        "select l from Placement l where l.superiorId is null and l.postKind = :kind and l.to < :date and"
                                + " not exists (select m.id from Placement m where m.personId = l.personId and"
                                + " m.from > l.from and m.from <= :date)",
                        PlacementEntity.class)
                .setParameter("kind", PostKind.STRUKTURAL)
                .setParameter("date", date)
                .getResultStream()
                .filter(last -> isTop(last.facts().post(), last.facts().unitId()))
                .map(PlacementEntity::personId)
                .toList();
    }

    private boolean isNobodyAbove(long unit) {
        Set<Long> seen = new HashSet<>(Set.of(unit));
        Long above = parentOf(unit);
        while (above != null && seen.add(above)) {
            if (!people.listStructural(above).isEmpty()) {
                return false;
            }
            above = parentOf(above);
        }
        return true;
    }

    private @Nullable Long parentOf(long unit) {
        return em.createQuery(
                        "select s from UnitState s where s.unitId = :unit and s.from <= :date and s.to >= :date",
                        UnitStateEntity.class)
                .setParameter("unit", unit)
                .setParameter("date", date)
                .getResultStream()
                .findFirst()
                .map(UnitStateEntity::parentId)
                .orElse(null);
    }
}
