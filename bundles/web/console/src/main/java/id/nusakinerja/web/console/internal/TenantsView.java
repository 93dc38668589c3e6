package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.PolicyStandings;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.tenancy.TenantProblem;
import id.nusakinerja.web.console.internal.TenantGrid.Line;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Notices;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.SearchField;
import id.nusakinerja.web.shell.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final transient PolicyStandings policies;
    private final transient TenantNumbers numbers;
    private final transient Actor actor;
    private final transient Clock clock;
    private final TextField search = new SearchField(getTranslation("console.tenants.search"), this::refresh);
    private final TenantGrid grid;
    private final PageHeader header = new PageHeader(getTranslation("console.tenants.title"));

    @Activate
    public TenantsView(
            @Reference TenantDirectory tenants,
            @Reference PolicyStandings policies,
            @Reference TenantNumbers numbers,
            @Reference Clock clock,
            @Reference CurrentActor current) {
        this.tenants = tenants;
        this.policies = policies;
        this.numbers = numbers;
        this.clock = clock;
        this.actor = current.get();
        this.grid = new TenantGrid(tenants.getTenant(actor.tenant()).zone());
        addClassName("nk-stack");
        header.acts(
                grid.export(this::shown),
                new Button(
                        getTranslation("console.tenants.count"),
                        click -> count(shown().stream().map(Line::tenant).toList())));
        add(header);
        tenants.listProblems().forEach(problem -> add(note(problem)));
        add(search, grid);
        refresh();
    }

    private void refresh() {
        List<Line> shown = shown();
        grid.setItems(shown);
        long unwell = cities().filter(tenant -> problemOf(tenant).isPresent()).count()
                + tenants.listProblems().size();
        header.sentence(getTranslation("console.tenants.sentence", cities().count(), unwell));
    }

    private Stream<Tenant> cities() {
        return tenants.listTenants().stream().filter(tenant -> !tenant.id().equals(TenantId.PROVINCE));
    }

    private List<Line> shown() {
        String part = search.getValue().strip().toLowerCase(Locale.ROOT);
        return cities().filter(tenant -> Line.matches(tenant, part))
                .map(tenant -> new Line(tenant, problemOf(tenant), numbers.findLast(tenant.id())))
                .toList();
    }

    /** Open the databases of those shown, one after the other, while the page stays usable. */
    private void count(List<Tenant> asked) {
        UI page = UI.getCurrent();
        Notices.done(getTranslation("console.tenants.counting", asked.size()));
        numbers.count(
                actor, asked, () -> page.accessLater(this::refresh, () -> {}).run());
    }

    private Optional<String> problemOf(Tenant tenant) {
        LocalDate today = LocalDate.now(clock.withZone(tenant.zone()));
        return policies.standingOf(tenant, today).problems().stream()
                .map(reason -> Formats.sentence(reason.text(), getLocale()))
                .reduce((first, second) -> first + " " + second);
    }

    private Note note(TenantProblem problem) {
        return new Note(
                Tone.BAD,
                problem.field().isEmpty() ? problem.file() : problem.file() + ", " + problem.field(),
                Formats.sentence(problem.text(), getLocale()));
    }
}
