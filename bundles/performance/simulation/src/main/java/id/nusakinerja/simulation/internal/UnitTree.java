package id.nusakinerja.simulation.internal;

import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the office (OPD) of a unit: the numbers of its bureaus and sections are added up there. */
final class UnitTree {

    private final Map<UnitId, Unit> units;
    private final boolean hasOneTop;

    UnitTree(List<Unit> all) {
        this.units = all.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        this.hasOneTop = all.stream().filter(unit -> unit.parent().isEmpty()).count() == 1;
    }

    Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** List a unit and those above it, the unit itself first. */
    List<Unit> upwards(Unit unit) {
        List<Unit> path = new ArrayList<>();
        Optional<Unit> next = Optional.of(unit);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(next.get());
            next = next.get().parent().flatMap(this::find);
        }
        return path;
    }

    /** Where one unit stands above all others, offices are those right below it; else those at the top. */
    Unit officeOf(Unit unit) {
        List<Unit> path = upwards(unit);
        return hasOneTop && path.size() > 1 ? path.get(path.size() - 2) : path.getLast();
    }
}
