package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.EmployeeImportService;
import id.nusakinerja.employee.ImportPreview;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.table.Column;
import id.nusakinerja.table.Table;
import id.nusakinerja.table.TableRow;
import id.nusakinerja.table.UnreadableTableException;
import id.nusakinerja.tenancy.TenantDirectory;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a file, plans on the data as they are, and carries the same plan out later. */
@Component
public final class DefaultEmployeeImportService implements EmployeeImportService {

    private final UnitOfWork work;
    private final IdSource ids;
    private final Clock clock;
    private final TenantDirectory tenants;

    @Activate
    public DefaultEmployeeImportService(
            @Reference UnitOfWork work,
            @Reference IdSource ids,
            @Reference Clock clock,
            @Reference TenantDirectory tenants) {
        this.work = work;
        this.ids = ids;
        this.clock = clock;
        this.tenants = tenants;
    }

    @Override
    public Outcome<ImportPreview> previewUnits(Actor actor, String fileName, byte[] file) {
        require(actor);
        LocalDate today = today(actor);
        return preview(actor, new Upload("units", fileName, file, UnitRow.COLUMNS), (table, findings) -> {
            List<UnitRow> rows = new ArrayList<>();
            table.forEach(row -> rows.add(UnitRow.read(row, findings)));
            return em -> UnitPlan.of(em, rows, findings, today);
        });
    }

    @Override
    public Outcome<ImportPreview> previewEmployees(Actor actor, String fileName, byte[] file) {
        require(actor);
        LocalDate today = today(actor);
        return preview(actor, new Upload("employees", fileName, file, EmployeeRow.COLUMNS), (table, findings) -> {
            List<EmployeeRow> rows = new ArrayList<>();
            for (TableRow row : table) {
                EmployeeRow.read(row, today, findings).ifPresent(rows::add);
            }
            return em -> EmployeePlan.of(em, rows, findings);
        });
    }

    @Override
    public Outcome<ImportPreview> apply(Actor actor, ImportPreview preview) {
        require(actor);
        actor.requireTenant(preview.tenant());
        if (!(preview instanceof PlannedImport planned)) {
            throw new IllegalArgumentException("The preview was not made by this service.");
        }
        String counts = "+" + preview.added() + " ~" + preview.changed() + " !"
                + preview.errors().size();
        return work.write(actor, new Deed("employee.import", planned.subject(), counts), em -> {
            FilePlan plan = planned.planner().apply(em);
            if (!plan.summary().equals(planned.summary())) {
                return Outcome.refused(ImportMessages.reason("import.changed-meanwhile"));
            }
            plan.carryOut(em, ids);
            return Outcome.done(preview);
        });
    }

    private Outcome<ImportPreview> preview(
            Actor actor, Upload upload, BiFunction<Table, Findings, Function<EntityManager, FilePlan>> reading) {
        Findings findings = new Findings();
        return switch (Table.open(upload.name(), upload.content(), upload.columns())) {
            case Outcome.Refused<Table>(List<Reason> reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Table>(Table opened) -> {
                try (Table table = opened) {
                    Function<EntityManager, FilePlan> planner = reading.apply(table, findings);
                    FilePlan.Summary summary =
                            work.read(actor.tenant(), em -> planner.apply(em).summary());
                    yield Outcome.done(new PlannedImport(
                            actor.tenant(), upload.subject(), planner, summary, table.unknownColumns()));
                } catch (UnreadableTableException e) {
                    yield Outcome.refused(ImportMessages.reason("import.unreadable", upload.name()));
                }
            }
        };
    }

    private LocalDate today(Actor actor) {
        return LocalDate.now(clock.withZone(tenants.getTenant(actor.tenant()).zone()));
    }

    private static void require(Actor actor) {
        actor.require(Role.PERFORMANCE_MANAGER, Role.CITY_ADMINISTRATOR);
    }

    @SuppressWarnings("ArrayRecordComponent") // Only carried from one method to the next, never compared.
    private record Upload(String kind, String name, byte[] content, List<Column> columns) {

        /** Names the file in the trail by its content, as file names can name people. */
        String subject() {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
                return kind + ":" + HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("This Java has no SHA-256.", e);
            }
        }
    }
}
