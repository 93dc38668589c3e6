package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.ImportPreview.RowChange;
import id.nusakinerja.kernel.IdSource;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file of units would do. New units hold from the beginning, changes from today on. */
final class UnitPlan implements FilePlan {

    private final LocalDate today;
    private final Findings findings;
    private final Map<String, UnitRow> accepted = new LinkedHashMap<>();
    private final Map<String, UnitEntity> units = new HashMap<>();
    private final Map<String, UnitStateEntity> states = new HashMap<>();
    private final Map<Long, String> codes = new HashMap<>();
    private final List<UnitRow> added = new ArrayList<>();
    private final List<UnitRow> changed = new ArrayList<>();
    private final List<RowChange> changes = new ArrayList<>();

    private UnitPlan(LocalDate today, Findings findings) {
        this.today = today;
        this.findings = findings;
    }

    static UnitPlan of(EntityManager em, List<UnitRow> rows, Findings ofReading, LocalDate today) {
        UnitPlan plan = new UnitPlan(today, ofReading.copy());
        plan.load(em);
        plan.accept(rows);
        while (plan.dropStrays() || plan.dropCircles()) {
            // Each row dropped can leave another one without its parent.
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
        for (UnitRow row : added) {
            UnitEntity unit = new UnitEntity(ids.next(), row.code());
            em.persist(unit);
            units.put(row.code(), unit);
        }
        em.flush();
        added.forEach(row -> describe(em, ids, row, Span.BEGINNING));
        for (UnitRow row : changed) {
            UnitStateEntity state = known(row);
            if (state.from().isBefore(today)) {
                state.endOn(today.minusDays(1));
                describe(em, ids, row, today);
            } else {
                state.describe(row.name(), parentId(row), row.kind());
            }
        }
    }

    private void describe(EntityManager em, IdSource ids, UnitRow row, LocalDate from) {
        UnitEntity unit = Objects.requireNonNull(units.get(row.code()));
        UnitStateEntity state = new UnitStateEntity(ids.next(), unit.id(), from);
        state.describe(row.name(), parentId(row), row.kind());
        em.persist(state);
    }

    private @Nullable Long parentId(UnitRow row) {
        UnitEntity parent = units.get(row.parentCode());
        return parent == null ? null : parent.id();
    }

    private void load(EntityManager em) {
        for (Object[] row : em.createQuery(
                        "select u, s from Unit u, UnitState s where s.unitId = u.id and s.to = :end", Object[].class)
                .setParameter("end", Span.END)
                .getResultList()) {
            UnitEntity unit = (UnitEntity) row[0];
            units.put(unit.code(), unit);
            states.put(unit.code(), (UnitStateEntity) row[1]);
            codes.put(unit.id(), unit.code());
        }
    }

    private void accept(List<UnitRow> rows) {
        for (UnitRow row : rows) {
            if (findings.isFaulty(row.line())) {
                continue;
            }
            UnitRow first = accepted.putIfAbsent(row.code(), row);
            if (first != null) {
                findings.error(row.line(), "kode", "import.double", row.code(), Integer.toString(first.line()));
            }
        }
    }

    private boolean dropStrays() {
        return accepted.values().removeIf(row -> {
            String parent = row.parentCode();
            boolean stray = !parent.isEmpty() && !accepted.containsKey(parent) && !units.containsKey(parent);
            if (stray) {
                findings.error(row.line(), "induk_kode", "import.unknown-unit", parent);
            }
            return stray;
        });
    }

    private boolean dropCircles() {
        Map<String, String> above = new HashMap<>();
        states.forEach((code, state) -> {
            String parent = codeOf(state.parentId());
            if (!parent.isEmpty()) {
                above.put(code, parent);
            }
        });
        accepted.values().forEach(row -> {
            if (row.parentCode().isEmpty()) {
                above.remove(row.code());
            } else {
                above.put(row.code(), row.parentCode());
            }
        });
        Set<String> circles = Circles.in(above);
        return accepted.values().removeIf(row -> {
            boolean onCircle = circles.contains(row.code());
            if (onCircle) {
                findings.error(row.line(), "induk_kode", "import.circle");
            }
            return onCircle;
        });
    }

    private void classify(UnitRow row) {
        UnitStateEntity state = states.get(row.code());
        if (state == null) {
            added.add(row);
            changes.add(new RowChange(row.line(), row.name(), ImportMessages.ALL.text("import.new")));
            return;
        }
        List<String> fields = new ArrayList<>();
        if (!state.name().equals(row.name())) {
            fields.add("nama");
        }
        if (!codeOf(state.parentId()).equals(row.parentCode())) {
            fields.add("induk_kode");
        }
        if (!state.kind().equals(row.kind())) {
            fields.add("jenis");
        }
        if (!fields.isEmpty()) {
            changed.add(row);
            String text = String.join(", ", fields);
            changes.add(new RowChange(
                    row.line(), row.name(), ImportMessages.ALL.text("import.changed", text, today.toString())));
        }
    }

    private String codeOf(@Nullable Long unit) {
        return unit == null ? "" : codes.getOrDefault(unit, "");
    }

    private UnitStateEntity known(UnitRow row) {
        return Objects.requireNonNull(states.get(row.code()));
    }
}
