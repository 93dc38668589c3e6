package id.nusakinerja.decision.internal;

import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.decision.AllowanceFacts;
import id.nusakinerja.decision.AllowanceImport;
import id.nusakinerja.decision.AllowanceImportService;
import id.nusakinerja.decision.DecisionService;
import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyFault;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.table.Column;
import id.nusakinerja.table.Table;
import id.nusakinerja.table.UnreadableTableException;
import id.nusakinerja.tenancy.TenantDirectory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a file row by row into an {@link ImportPlan}; {@link DecisionService} records what comes of it. */
@Component
public final class DefaultAllowanceImportService implements AllowanceImportService {

    private static final int PAGE = 1000;
    private static final List<Column> COLUMNS = List.of(
            Column.digits(FactColumns.NIP),
            Column.plain(FactColumns.ALLOWANCE),
            Column.plain(FactColumns.PRODUCTIVITY).optional(),
            Column.plain(FactColumns.MINUTES).optional(),
            Column.plain(FactColumns.EVENTS).optional());

    private final DecisionService decisions;
    private final CycleService cycle;
    private final Organisation organisation;
    private final PolicyBook book;
    private final TenantDirectory tenants;

    @Activate
    public DefaultAllowanceImportService(
            @Reference DecisionService decisions,
            @Reference CycleService cycle,
            @Reference Organisation organisation,
            @Reference PolicyBook book,
            @Reference TenantDirectory tenants) {
        this.decisions = decisions;
        this.cycle = cycle;
        this.organisation = organisation;
        this.book = book;
        this.tenants = tenants;
    }

    @Override
    public Outcome<AllowanceImport> preview(Actor actor, Period period, String fileName, byte[] file) {
        actor.require(Role.PERFORMANCE_MANAGER);
        if (cycle.findPeriod(actor, period).filter(CyclePeriod::isLocked).isPresent()) {
            return Outcome.refused(Words.reason("decision.locked"));
        }
        return PolicyFault.refusing(() -> read(actor, period, fileName, file));
    }

    private Outcome<AllowanceImport> read(Actor actor, Period period, String fileName, byte[] file) {
        return switch (book.rulebookFor(tenants.getTenant(actor.tenant()), period.to())) {
            case Outcome.Refused<Rulebook>(List<Reason> reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Rulebook>(Rulebook rules) ->
                switch (Table.open(fileName, file, COLUMNS)) {
                    case Outcome.Refused<Table>(List<Reason> reasons) -> Outcome.refused(reasons);
                    case Outcome.Done<Table>(Table table) -> {
                        ImportPlan plan = new ImportPlan(
                                period,
                                fileName,
                                people(actor, period),
                                rules.get(RewardPolicy.class).rule());
                        yield read(actor, table, plan);
                    }
                };
        };
    }

    private Outcome<AllowanceImport> read(Actor actor, Table opened, ImportPlan plan) {
        try (Table table = opened) {
            table.forEach(plan::read);
            Map<EmployeeId, AllowanceFacts> known = decisions.listFacts(actor, plan.period()).stream()
                    .collect(Collectors.toMap(AllowanceFacts::employee, Function.identity()));
            return Outcome.done(plan.against(actor.tenant(), known, table.unknownColumns()));
        } catch (UnreadableTableException e) {
            return Outcome.refused(e.reason());
        }
    }

    @Override
    public Outcome<AllowanceImport> apply(Actor actor, AllowanceImport preview) {
        actor.require(Role.PERFORMANCE_MANAGER);
        actor.requireTenant(preview.tenant());
        List<AllowanceFacts> facts = Stream.concat(preview.added().stream(), preview.changed().stream())
                .toList();
        if (facts.isEmpty()) {
            return Outcome.refused(Words.reason("import.nothing"));
        }
        Outcome<List<AllowanceFacts>> recorded = decisions.recordFacts(actor, facts);
        return recorded.isConflict()
                ? Outcome.refused(Words.reason("import.changed-meanwhile"))
                : recorded.map(kept -> preview);
    }

    private Map<String, Employee> people(Actor actor, Period period) {
        Map<String, Employee> people = new HashMap<>();
        List<Employee> page = organisation.listEmployees(actor.tenant(), period.to(), 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(person -> people.put(person.nip().digits(), person));
            page = organisation.listEmployees(
                    actor.tenant(), period.to(), page.getLast().id().value(), PAGE);
        }
        return people;
    }
}
