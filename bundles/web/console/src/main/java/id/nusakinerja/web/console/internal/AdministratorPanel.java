package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.nusakinerja.audit.AuditEntry;
import id.nusakinerja.audit.AuditTrail;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.identity.AccountService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.HomePanel;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.NumberWithReceipt;
import id.nusakinerja.web.shell.part.ReasonList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** How the administration of a city stands: its people, who of them can sign in, how fresh the data are, which rules hold. */
@org.osgi.service.component.annotations.Component
public final class AdministratorPanel implements HomePanel {

    private static final String IMPORT = "employee.import";
    private static final int DEEDS = 1_000;

    private final EmployeeDirectory directory;
    private final AccountService accounts;
    private final AuditTrail trail;
    private final PolicyBook policies;
    private final TenantDirectory tenants;
    private final Clock clock;

    @Activate
    public AdministratorPanel(
            @Reference EmployeeDirectory directory,
            @Reference AccountService accounts,
            @Reference AuditTrail trail,
            @Reference PolicyBook policies,
            @Reference TenantDirectory tenants,
            @Reference Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.trail = trail;
        this.policies = policies;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CITY_ADMINISTRATOR);
    }

    @Override
    public Width width() {
        return Width.MAIN;
    }

    @Override
    public Component create(Actor actor) {
        Tenant tenant = tenants.getTenant(actor.tenant());
        LocalDate today = LocalDate.now(clock.withZone(tenant.zone()));
        return new Panel(
                tenant,
                directory.countEmployees(actor, EmployeeQuery.on(today)),
                directory.listUnits(actor, today).size(),
                new Newcomers(directory, accounts, actor, today).countWithoutAccount(),
                lastImport(actor),
                policies.rulebookFor(tenant, today));
    }

    private Optional<AuditEntry> lastImport(Actor actor) {
        return trail.listLatest(actor, DEEDS).stream()
                .filter(deed -> deed.action().equals(IMPORT))
                .findFirst();
    }

    /** The cards themselves. */
    private static final class Panel extends Div {

        private static final long serialVersionUID = 1L;

        Panel(
                Tenant tenant,
                int people,
                int units,
                int without,
                Optional<AuditEntry> lastImport,
                Outcome<Rulebook> rules) {
            addClassName("nk-stack");
            Div counts = new Div(
                    number("console.home.people", people),
                    number("console.home.units", units),
                    number("console.home.without-account", without));
            counts.addClassName("nk-counts");
            add(
                    new Card(getTranslation("console.home.people-title"), counts, freshness(tenant, lastImport)),
                    new Card(getTranslation("console.home.policy-title"), policy(rules)));
        }

        private NumberWithReceipt number(String key, int number) {
            return new NumberWithReceipt(getTranslation(key), Formats.number(number, getLocale()));
        }

        private Div freshness(Tenant tenant, Optional<AuditEntry> lastImport) {
            Div line = new Div(lastImport
                    .map(deed -> getTranslation(
                            deed.accountName().isBlank() ? "console.home.imported" : "console.home.imported-by",
                            Formats.dateTime(deed.at(), tenant.zone(), getLocale()),
                            deed.accountName()))
                    .orElseGet(() -> getTranslation("console.home.not-imported")));
            line.addClassNames("nk-label", "nk-below");
            return line;
        }

        private Component policy(Outcome<Rulebook> rules) {
            return switch (rules) {
                case Outcome.Refused<Rulebook>(List<Reason> reasons) -> new ReasonList(reasons);
                case Outcome.Done<Rulebook>(Rulebook book) ->
                    new NumberWithReceipt(
                                    getTranslation("console.home.policy"),
                                    book.version().id())
                            .note(getTranslation(
                                    book.own().version().equals(book.national().version())
                                            ? "console.home.policy-national"
                                            : "console.home.policy-own",
                                    book.version().version(),
                                    book.national().version().version()));
            };
        }
    }
}
