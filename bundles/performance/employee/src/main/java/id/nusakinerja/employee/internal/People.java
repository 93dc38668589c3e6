package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.EmployeeId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of this room to the tables of people, all on one date. */
final class People {

    private static final String FROM = " from Person p, NipOfPerson n, Placement l, Unit u, UnitState s"
            + " where n.personId = p.id and n.from <= :date and n.to >= :date"
            + " and l.personId = p.id and l.from <= :date and l.to >= :date"
            + " and u.id = l.unitId and s.unitId = u.id and s.from <= :date and s.to >= :date";
    private static final String SELECT = "select p, n, l, u, s" + FROM;
    private static final String PLACED = " from Placement l where l.from <= :date and l.to >= :date";
    private static final String NEXT_IDS =
            "select l.personId" + PLACED + " and l.personId > :after order by l.personId";

    /** Of each table, since PostgreSQL does not conclude it for one from the other. */
    private static final String WITHIN = " and p.id between :first and :last and n.personId between :first and :last"
            + " and l.personId between :first and :last";

    private static final String BY_NAME = " order by l.searchName, l.personId";
    private static final String NIP = " and n.personId = l.personId and n.from <= :date and n.to >= :date";
    private static final String MATCHING =
            " and (l.searchName like :text escape '!' or l.searchPost like :text escape '!')";
    private static final String MATCHING_NIP =
            " and (l.searchName like :text escape '!' or n.digits like :digits escape"
                    + " '!' or l.searchPost like :text escape '!')";
    private static final String VISIBLE = " and (l.unitId in :units or l.personId in :people)";

    /** Stands in a list that must not be empty; no row has it. */
    private static final long NONE = -1;

    private static final int PAGE = 50;
    private static final int MOST_AT_ONCE = 1000;

    private final EntityManager em;
    private final LocalDate date;

    People(EntityManager em, LocalDate date) {
        this.em = em;
        this.date = date;
    }

    Optional<Employee> find(long id) {
        return some(SELECT + " and p.id = :id", "id", id).stream().findFirst();
    }

    /** Find those of these people who may be seen. */
    List<Employee> find(Collection<EmployeeId> ids, Visible visible) {
        List<Long> all = ids.stream().map(EmployeeId::value).sorted().toList();
        List<Employee> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE));
            TypedQuery<Object[]> asked = em.createQuery(
                            SELECT + " and p.id in :ids" + (visible.everybody() ? "" : VISIBLE), Object[].class)
                    .setParameter("ids", padded(some));
            bind(asked, visible);
            found.addAll(employees(asked));
        }
        return found;
    }

    Optional<Employee> findByNip(Nip nip) {
        return em.createQuery("select n.personId from NipOfPerson n where n.digits = :digits", Long.class)
                .setParameter("digits", nip.digits())
                .getResultStream()
                .findFirst()
                .flatMap(this::find);
    }

    /** List those whose superior stands so in their placement on the date. */
    List<Employee> listBelow(long superior) {
        return some(SELECT + " and l.superiorId = :superior" + BY_NAME, "superior", superior);
    }

    /** List the people with a structural post whose placement names no superior. */
    List<Employee> listWithoutSuperior() {
        return employees(
                em.createQuery(SELECT + " and l.superiorId is null and l.postKind = :kind" + BY_NAME, Object[].class)
                        .setParameter("kind", PostKind.STRUKTURAL));
    }

    /** List the people with a structural post in a unit, the highest class first. */
    List<Employee> listStructural(long unit) {
        return employees(em.createQuery(
                        SELECT + " and l.postKind = :kind and l.unitId = :unit order by l.jobClass desc, p.id",
                        Object[].class)
                .setParameter("kind", PostKind.STRUKTURAL)
                .setParameter("unit", unit));
    }

    /**
     * List a page of everybody by id. First the ids of the page, by an index, then who they are: asked in one question, Derby sorts
     * all who come behind, once for each page. The page itself it would sort on disk.
     */
    List<Employee> listBehind(long after, int limit) {
        List<Long> ids = em.createQuery(NEXT_IDS, Long.class)
                .setParameter("date", date)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Employee> page = employees(em.createQuery(SELECT + WITHIN, Object[].class)
                        .setParameter("first", ids.getFirst())
                        .setParameter("last", ids.getLast()))
                .stream()
                .sorted(Comparator.comparing(Employee::id))
                .toList();
        // A page of people whose NIP had ended is not the end.
        return page.isEmpty() ? listBehind(ids.getLast(), limit) : page;
    }

    /** List a page. As in {@link #listBehind}, first who stands on it, then who they are. */
    List<Employee> list(EmployeeQuery query, Visible visible, Set<Long> units) {
        String sql = "select l.personId" + fromOf(query) + orderedFrom(query) + whereOf(query, visible)
                + orderedWhere(query);
        TypedQuery<Long> paging = em.createQuery(sql + order(query), Long.class)
                .setParameter("date", date)
                .setFirstResult(query.offset())
                .setMaxResults(query.limit());
        bind(paging, query, visible, units);
        List<Long> ids = paging.getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Employee> page =
                employees(em.createQuery(SELECT + " and p.id in :ids", Object[].class)
                                .setParameter("ids", padded(ids)))
                        .stream()
                        .collect(Collectors.toMap(employee -> employee.id().value(), Function.identity()));
        return ids.stream().map(page::get).filter(Objects::nonNull).toList();
    }

    /** Fill up with ids of nobody to a full page, so that the database meets few lengths and keeps its plan for each. */
    private static List<Long> padded(List<Long> ids) {
        int full = Math.ceilDiv(ids.size(), PAGE) * PAGE;
        return Stream.concat(ids.stream(), Stream.generate(() -> NONE))
                .limit(full)
                .toList();
    }

    int count(EmployeeQuery query, Visible visible, Set<Long> units) {
        String sql = "select count(l.personId)" + fromOf(query) + whereOf(query, visible);
        TypedQuery<Long> counting = em.createQuery(sql, Long.class).setParameter("date", date);
        bind(counting, query, visible, units);
        return counting.getSingleResult().intValue();
    }

    List<EmployeeId> listIds() {
        return em
                .createQuery("select l.personId" + PLACED, Long.class)
                .setParameter("date", date)
                .getResultList()
                .stream()
                .map(EmployeeId::new)
                .toList();
    }

    /** Everybody with a placement is a person with a NIP and a unit, which are joined only where a question looks at them. */
    private static String fromOf(EmployeeQuery query) {
        return " from Placement l" + (asksForNip(query) ? ", NipOfPerson n" : "");
    }

    private static String whereOf(EmployeeQuery query, Visible visible) {
        return " where l.from <= :date and l.to >= :date"
                + (asksForNip(query) ? NIP : "")
                + (query.text().isBlank() ? "" : asksForNip(query) ? MATCHING_NIP : MATCHING)
                + (query.unit().isPresent() ? " and l.unitId in :within" : "")
                + (visible.everybody() ? "" : VISIBLE);
    }

    private static String orderedFrom(EmployeeQuery query) {
        return switch (query.order()) {
            case NIP -> asksForNip(query) ? "" : ", NipOfPerson n";
            case UNIT -> ", UnitState s";
            case NAME, POST -> "";
        };
    }

    private static String orderedWhere(EmployeeQuery query) {
        return switch (query.order()) {
            case NIP -> asksForNip(query) ? "" : NIP;
            case UNIT -> " and s.unitId = l.unitId and s.from <= :date and s.to >= :date";
            case NAME, POST -> "";
        };
    }

    /** A text with anything but digits and blanks is part of no NIP. */
    private static boolean asksForNip(EmployeeQuery query) {
        return !query.text().isBlank()
                && query.text().chars().allMatch(letter -> Character.isDigit(letter) || letter == ' ');
    }

    private static String order(EmployeeQuery query) {
        String up = query.ascending() ? "" : " desc";
        return switch (query.order()) {
            case NAME -> " order by l.searchName" + up + ", l.personId" + up;
            case NIP -> " order by n.digits" + up;
            case POST -> " order by l.searchPost" + up + ", l.searchName, l.personId";
            case UNIT -> " order by s.name" + up + ", l.searchName, l.personId";
        };
    }

    private static void bind(TypedQuery<?> asked, EmployeeQuery query, Visible visible, Set<Long> units) {
        if (!query.text().isBlank()) {
            asked.setParameter("text", Patterns.containing(query.text()));
            if (asksForNip(query)) {
                asked.setParameter("digits", Patterns.containing(query.text().replace(" ", "")));
            }
        }
        if (query.unit().isPresent()) {
            asked.setParameter("within", units.isEmpty() ? Set.of(NONE) : units);
        }
        bind(asked, visible);
    }

    private static void bind(TypedQuery<?> asked, Visible visible) {
        if (!visible.everybody()) {
            asked.setParameter("units", visible.units().isEmpty() ? Set.of(NONE) : visible.units());
            asked.setParameter("people", visible.people().isEmpty() ? Set.of(NONE) : visible.people());
        }
    }

    private List<Employee> some(String sql, String parameter, long value) {
        return employees(em.createQuery(sql, Object[].class).setParameter(parameter, value));
    }

    private List<Employee> employees(TypedQuery<Object[]> asked) {
        return asked.setParameter("date", date).getResultList().stream()
                .map(row -> employee(
                        (EmployeeEntity) row[0],
                        (NipEntity) row[1],
                        (PlacementEntity) row[2],
                        unit((UnitEntity) row[3], (UnitStateEntity) row[4])))
                .toList();
    }

    static Unit unit(UnitEntity unit, UnitStateEntity state) {
        return new Unit(
                new UnitId(unit.id()),
                unit.code(),
                state.name(),
                Optional.ofNullable(state.parentId()).map(UnitId::new),
                state.kind());
    }

    private static Employee employee(EmployeeEntity person, NipEntity nip, PlacementEntity placement, Unit unit) {
        Placement facts = placement.facts();
        return new Employee(
                new EmployeeId(person.id()),
                new Nip(nip.digits()),
                person.name(),
                person.email(),
                facts.status(),
                facts.rank(),
                facts.post(),
                unit,
                Optional.ofNullable(facts.superiorId()).map(EmployeeId::new),
                placement.from());
    }

    /** Text for LIKE with the escape sign '!'. */
    private static final class Patterns {

        static String containing(String part) {
            String literal = part.strip().toLowerCase(Locale.ROOT);
            return "%" + literal.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        }
    }
}
