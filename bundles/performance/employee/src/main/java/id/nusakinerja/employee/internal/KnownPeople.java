package id.nusakinerja.employee.internal;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody as he is now, read once for a whole file. */
final class KnownPeople {

    private final EntityManager em;
    private final Map<String, NipEntity> nips = new HashMap<>();
    private final Map<Long, EmployeeEntity> people = new HashMap<>();
    private final Map<Long, PlacementEntity> placements = new HashMap<>();
    private final Map<String, Long> units = new HashMap<>();
    private final Set<String> namesWithBirthDates = new HashSet<>();

    private KnownPeople(EntityManager em) {
        this.em = em;
    }

    static KnownPeople load(EntityManager em) {
        KnownPeople known = new KnownPeople(em);
        em.createQuery("select p from Person p", EmployeeEntity.class)
                .getResultList()
                .forEach(person -> known.people.put(person.id(), person));
        em.createQuery("select n from NipOfPerson n", NipEntity.class)
                .getResultList()
                .forEach(known::addNip);
        em.createQuery("select l from Placement l where l.to = :end", PlacementEntity.class)
                .setParameter("end", Span.END)
                .getResultList()
                .forEach(placement -> known.placements.put(placement.personId(), placement));
        em.createQuery("select u from Unit u", UnitEntity.class)
                .getResultList()
                .forEach(unit -> known.units.put(unit.code(), unit.id()));
        return known;
    }

    Optional<NipEntity> findNip(String digits) {
        return Optional.ofNullable(nips.get(digits));
    }

    EmployeeEntity person(long id) {
        EmployeeEntity person = people.get(id);
        if (person == null) {
            throw new IllegalStateException("The NIP of a person (" + id + ") that does not exist.");
        }
        return person;
    }

    /** The placement that holds now, or else the last one of somebody who left. */
    Optional<PlacementEntity> findLastPlacement(long person) {
        PlacementEntity open = placements.get(person);
        if (open != null) {
            return Optional.of(open);
        }
        return listPlacements(person).stream().findFirst();
    }

    /** All placements of a person, the last one first. */
    List<PlacementEntity> listPlacements(long person) {
        return em.createQuery(
                        "select l from Placement l where l.personId = :person order by l.from desc",
                        PlacementEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    Optional<Long> findUnit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** Everybody in service with his superior. */
    Map<Long, Long> superiors() {
        Map<Long, Long> superiors = new HashMap<>();
        placements.forEach((person, placement) -> {
            Long superior = placement.facts().superiorId();
            if (superior != null) {
                superiors.put(person, superior);
            }
        });
        return superiors;
    }

    /** Is there somebody of this name born on the same day? Perhaps he has only got a new NIP. */
    boolean hasNamesake(EmployeeRow row) {
        return namesWithBirthDates.contains(key(row.name(), row.nip().digits()));
    }

    private void addNip(NipEntity nip) {
        nips.put(nip.digits(), nip);
        namesWithBirthDates.add(key(person(nip.personId()).name(), nip.digits()));
    }

    private static String key(String name, String digits) {
        return digits.substring(0, 8) + " " + name.toLowerCase(Locale.ROOT);
    }
}
