package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.ImportPreview.RowChange;
import id.nusakinerja.kernel.IdSource;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a file of people would do. A row holds from its first day on; what was before stays as history. */
final class EmployeePlan implements FilePlan {

    private final KnownPeople known;
    private final Findings findings;
    /** The rows that can be taken, by NIP, in the order of the file. */
    private final Map<String, EmployeeRow> accepted = new LinkedHashMap<>();

    private final List<EmployeeRow> added = new ArrayList<>();
    private final List<EmployeeRow> changed = new ArrayList<>();
    private final List<RowChange> changes = new ArrayList<>();

    private EmployeePlan(KnownPeople known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    static EmployeePlan of(EntityManager em, List<EmployeeRow> rows, Findings ofReading) {
        EmployeePlan plan = new EmployeePlan(KnownPeople.load(em), ofReading.copy());
        plan.accept(rows);
        while (plan.dropStrays() || plan.dropCircles()) {
            // Each row dropped can leave another one without its superior.
        }
        plan.accepted.values().forEach(plan::classify);
        return plan;
    }

    @Override
    public Summary summary() {
        return new Summary(
                added.size(),
                changed.size(),
                accepted.size() - added.size() - changed.size(),
                findings.errors(),
                findings.warnings(),
                List.copyOf(changes.subList(0, Math.min(changes.size(), Summary.MOST_CHANGES))));
    }

    @Override
    public void carryOut(EntityManager em, IdSource ids) {
        Map<String, Long> newIds = new HashMap<>();
        added.forEach(row -> newIds.put(row.nip().digits(), ids.next()));
        Map<EmployeeEntity, EmployeeRow> people = new LinkedHashMap<>();
        for (EmployeeRow row : added) {
            long id = Objects.requireNonNull(newIds.get(row.nip().digits()));
            EmployeeEntity person = new EmployeeEntity(id, row.name(), row.email());
            em.persist(person);
            people.put(person, row);
        }
        // The rows of a person point at the person, who must stand in the table first.
        em.flush();
        people.forEach((person, row) -> {
            em.persist(new NipEntity(ids.next(), person.id(), row.nip().digits(), Span.BEGINNING));
            place(em, ids, person, row, newIds);
        });
        changed.forEach(row -> change(em, ids, row, newIds));
    }

    private void accept(List<EmployeeRow> rows) {
        for (EmployeeRow row : rows) {
            if (findings.isFaulty(row.line())) {
                continue;
            }
            EmployeeRow first = accepted.putIfAbsent(row.nip().digits(), row);
            if (first != null) {
                findings.error(row.line(), "nip", "import.double", row.nip().display(), Integer.toString(first.line()));
            }
        }
        accepted.values().removeIf(row -> {
            check(row);
            return findings.isFaulty(row.line());
        });
    }

    private void check(EmployeeRow row) {
        if (known.findUnit(row.unitCode()).isEmpty()) {
            findings.error(row.line(), "unit_kode", "import.unknown-unit", row.unitCode());
        }
        if (row.superiorNip().equals(row.nip().digits())) {
            findings.error(row.line(), "atasan_nip", "import.own-superior");
        }
        known.findNip(row.nip().digits()).ifPresent(nip -> checkKnown(row, nip));
    }

    private void checkKnown(EmployeeRow row, NipEntity nip) {
        if (nip.isHistory()) {
            findings.error(row.line(), "nip", "import.old-nip");
            return;
        }
        known.findLastPlacement(nip.personId())
                .filter(last -> !Differences.between(known, row, nip, last)
                                .ofPlacement()
                                .isEmpty()
                        && row.since().isBefore(last.earliestChange()))
                .ifPresent(last -> findings.error(
                        row.line(),
                        "tmt",
                        "import.before-current",
                        last.earliestChange().toString()));
    }

    private boolean dropStrays() {
        return accepted.values().removeIf(row -> {
            String superior = row.superiorNip();
            boolean stray = !superior.isEmpty()
                    && !accepted.containsKey(superior)
                    && known.findNip(superior).isEmpty();
            if (stray) {
                findings.error(row.line(), "atasan_nip", "import.unknown-superior");
            }
            return stray;
        });
    }

    private boolean dropCircles() {
        Map<String, String> above = new HashMap<>();
        known.superiors().forEach((person, superior) -> above.put("#" + person, "#" + superior));
        accepted.values().forEach(row -> {
            String self = key(row.nip().digits());
            if (row.superiorNip().isEmpty()) {
                above.remove(self);
            } else {
                above.put(self, key(row.superiorNip()));
            }
        });
        Set<String> circles = Circles.in(above);
        return accepted.values().removeIf(row -> {
            boolean onCircle = circles.contains(key(row.nip().digits()));
            if (onCircle) {
                findings.error(row.line(), "atasan_nip", "import.circle");
            }
            return onCircle;
        });
    }

    /** The person where there is one, else the NIP: one key for people of the file and of the tables. */
    private String key(String digits) {
        return known.findNip(digits).map(nip -> "#" + nip.personId()).orElse(digits);
    }

    private void classify(EmployeeRow row) {
        known.findNip(row.nip().digits()).ifPresentOrElse(nip -> classifyKnown(row, nip), () -> {
            added.add(row);
            changes.add(new RowChange(row.line(), row.name(), ImportMessages.ALL.text("import.new")));
            if (known.hasNamesake(row)) {
                findings.warn(row.line(), "nip", "import.same-person");
            }
        });
    }

    private void classifyKnown(EmployeeRow row, NipEntity nip) {
        Differences differences = Differences.between(
                known, row, nip, known.findLastPlacement(nip.personId()).orElseThrow());
        if (!differences.isEmpty()) {
            changed.add(row);
            changes.add(new RowChange(
                    row.line(),
                    row.name(),
                    ImportMessages.ALL.text(
                            "import.changed", differences.inWords(), row.since().toString())));
        }
    }

    private void change(EntityManager em, IdSource ids, EmployeeRow row, Map<String, Long> newIds) {
        NipEntity nip = known.findNip(row.nip().digits()).orElseThrow();
        PlacementEntity last = known.findLastPlacement(nip.personId()).orElseThrow();
        Differences differences = Differences.between(known, row, nip, last);
        EmployeeEntity person = known.person(nip.personId());
        if (!person.name().equals(row.name())) {
            known.listPlacements(person.id()).forEach(placement -> placement.sortUnder(row.name()));
        }
        person.describe(row.name(), row.email().isEmpty() ? person.email() : row.email());
        if (differences.ofPlacement().isEmpty()) {
            return;
        }
        if (last.isOpen() && last.from().equals(row.since())) {
            last.describe(facts(row, newIds));
            return;
        }
        if (last.isOpen()) {
            last.endOn(row.since().minusDays(1));
        }
        place(em, ids, person, row, newIds);
    }

    private void place(
            EntityManager em, IdSource ids, EmployeeEntity person, EmployeeRow row, Map<String, Long> newIds) {
        PlacementEntity placement = new PlacementEntity(ids.next(), person, row.since());
        placement.describe(facts(row, newIds));
        em.persist(placement);
    }

    private Placement facts(EmployeeRow row, Map<String, Long> newIds) {
        Long superior = known.findNip(row.superiorNip())
                .map(NipEntity::personId)
                .orElseGet(() -> newIds.get(row.superiorNip()));
        return new Placement(
                row.status(),
                row.rank(),
                row.post(),
                known.findUnit(row.unitCode()).orElseThrow(),
                superior);
    }
}
