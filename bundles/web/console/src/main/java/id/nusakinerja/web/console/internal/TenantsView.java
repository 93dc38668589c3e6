package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.tenancy.TenantProblem;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.PersonChip;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Lists all local governments of the installation, and what keeps one from working, in words. Shows no person. */
@Component(service = TenantsView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed("PROVINCE_OPERATOR")
public final class TenantsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TenantDirectory tenants;
    private final transient PolicyBook policies;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Grid<Line> grid = new Grid<>();
    private final PageHeader header = new PageHeader(getTranslation("console.tenants.title"));

    @Activate
    public TenantsView(@Reference TenantDirectory tenants, @Reference PolicyBook policies, @Reference Clock clock) {
        this.tenants = tenants;
        this.policies = policies;
        this.clock = clock;
        addClassName("nk-stack");
        search.setPlaceholder(getTranslation("console.tenants.search"));
        search.setAriaLabel(getTranslation("console.tenants.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        prepareGrid();
        add(header);
        tenants.listProblems().forEach(problem -> add(note(problem)));
        add(search, grid);
        refresh();
    }

    private void prepareGrid() {
        grid.addClassName("nk-tall");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(PersonChip.column(
                        line -> line.tenant().name(),
                        line -> "/" + line.tenant().id()))
                .setHeader(getTranslation("console.tenants.name"))
                .setComparator(line -> line.tenant().name())
                .setFlexGrow(2);
        grid.addColumn(line -> line.tenant().areaCode())
                .setHeader(getTranslation("console.tenants.area"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(line -> line.tenant().policy())
                .setHeader(getTranslation("console.tenants.policy"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(line -> getTranslation(
                        line.tenant().databaseUrl().isPresent()
                                ? "console.tenants.postgresql"
                                : "console.tenants.derby"))
                .setHeader(getTranslation("console.tenants.database"))
                .setAutoWidth(true);
        grid.addColumn(StatusChip.column(
                        line -> line.problem().isEmpty() ? Tone.DONE : Tone.BAD,
                        line -> line.problem().orElse(getTranslation("console.tenants.well"))))
                .setHeader(getTranslation("console.tenants.state"))
                .setFlexGrow(2);
    }

    private void refresh() {
        List<Line> all = tenants.listTenants().stream().map(this::line).toList();
        String part = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(all.stream().filter(line -> line.matches(part)).toList());
        long unwell = all.stream().filter(line -> line.problem().isPresent()).count()
                + tenants.listProblems().size();
        header.sentence(getTranslation("console.tenants.sentence", all.size(), unwell));
    }

    private Line line(Tenant tenant) {
        LocalDate today = LocalDate.now(clock.withZone(tenant.zone()));
        Outcome<Rulebook> rules = policies.rulebookFor(tenant, today);
        Optional<String> problem = rules instanceof Outcome.Refused<Rulebook>(List<Reason> reasons)
                ? Optional.of(reasons.stream()
                        .map(reason -> reason.text().in(getLocale()))
                        .collect(Collectors.joining(" ")))
                : Optional.empty();
        return new Line(tenant, problem);
    }

    private Note note(TenantProblem problem) {
        return new Note(
                Tone.BAD,
                problem.field().isEmpty() ? problem.file() : problem.file() + ", " + problem.field(),
                problem.text().in(getLocale()));
    }

    /** One tenant and what keeps it from deciding; empty when it is well. */
    private record Line(Tenant tenant, Optional<String> problem) {

        boolean matches(String part) {
            return tenant.name().toLowerCase(Locale.ROOT).contains(part)
                    || tenant.id().value().contains(part)
                    || tenant.areaCode().startsWith(part);
        }
    }
}
