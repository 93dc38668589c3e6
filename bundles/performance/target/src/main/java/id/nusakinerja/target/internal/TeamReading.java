package id.nusakinerja.target.internal;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.target.Skp;
import id.nusakinerja.target.SubmittedSkp;
import id.nusakinerja.target.SuperiorResult;
import id.nusakinerja.target.TeamPlan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads plans along the line of command. */
final class TeamReading {

    private TeamReading() {}

    /** List the newest plan of each, those that wait for agreement first, else in the given order. */
    static List<TeamPlan> plansOf(UnitOfWork work, TenantId tenant, List<EmployeeId> team, int year) {
        Map<EmployeeId, Skp> newest = work.read(tenant, em -> {
            Map<EmployeeId, Skp> found = new HashMap<>();
            SkpStore.listEditions(em, team, year).forEach(skp -> {
                if (!found.containsKey(skp.employee())) {
                    found.put(skp.employee(), skp.toSkp());
                }
            });
            return found;
        });
        return team.stream()
                .map(member -> new TeamPlan(member, Optional.ofNullable(newest.get(member))))
                .sorted(Comparator.comparing(TeamReading::isWaiting).reversed())
                .toList();
    }

    /** List what a superior has at least submitted: what is still a draft is nobody else's business. */
    static List<SuperiorResult> resultsOf(UnitOfWork work, TenantId tenant, EmployeeId superior, int year) {
        return work.read(
                tenant,
                em -> SkpStore.listEditions(em, superior, year).stream()
                        .filter(skp -> skp.state() != SkpEntity.State.DRAFT)
                        .findFirst()
                        .map(SkpEntity::toSkp)
                        .stream()
                        .flatMap(skp -> skp.content().results().stream())
                        .map(result -> new SuperiorResult(result.id(), superior, result.text()))
                        .toList());
    }

    private static boolean isWaiting(TeamPlan plan) {
        return plan.skp().filter(SubmittedSkp.class::isInstance).isPresent();
    }
}
