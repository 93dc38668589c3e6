package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.identity.Account;
import id.nusakinerja.identity.AccountQuery;
import id.nusakinerja.identity.AccountService;
import id.nusakinerja.identity.IssuedPassword;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.SearchField;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Lists the accounts of the tenant; opens, closes and resets them. */
@Component(service = AccountsView.class, scope = ServiceScope.PROTOTYPE)
@RolesAllowed({"CITY_ADMINISTRATOR", "PROVINCE_OPERATOR"})
public final class AccountsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1000;

    private final transient AccountService accounts;
    private final transient EmployeeDirectory directory;
    private final transient Actor actor;
    private final LocalDate today;
    private final TextField search = new SearchField(getTranslation("console.accounts.search"), this::refresh);
    private final AccountGrid grid;
    private final Div news = new Div();
    private final PageHeader header = new PageHeader(getTranslation("console.accounts.title"));

    @Activate
    public AccountsView(
            @Reference AccountService accounts,
            @Reference EmployeeDirectory directory,
            @Reference TenantDirectory tenants,
            @Reference Clock clock,
            @Reference CurrentActor current) {
        this.accounts = accounts;
        this.directory = directory;
        this.actor = current.get();
        ZoneId zone = tenants.getTenant(actor.tenant()).zone();
        this.grid = new AccountGrid(zone, this::acts);
        this.today = LocalDate.now(clock.withZone(zone));
        addClassName("nk-stack");
        header.acts(grid.export(this::rows));
        if (!actor.tenant().equals(TenantId.PROVINCE)) {
            header.acts(new Button(
                    getTranslation("console.many.title"),
                    click -> new ManyAccountsDialog(new Newcomers(directory, accounts, actor, today), this::refresh)
                            .open()));
        }
        header.primary(new Button(getTranslation("console.accounts.open"), VaadinIcon.PLUS.create(), click -> ask()));
        news.addClassName("nk-stack");
        fill();
        add(header, news, search, grid);
        refresh();
    }

    private void fill() {
        grid.setItems(
                asked -> rows().read(asked.getOffset(), Math.min(asked.getLimit(), MOST)).stream(),
                asked -> accounts.countAccounts(actor, search.getValue()));
    }

    private ListExport.Rows<Account> rows() {
        String part = search.getValue();
        return (offset, limit) -> accounts.listAccounts(actor, new AccountQuery(part, offset, limit));
    }

    private RowMenu acts(Account account) {
        RowMenu menu = new RowMenu(getTranslation("console.accounts.acts-for", account.displayName()));
        menu.act(getTranslation("console.accounts.change-roles"), () -> changeRoles(account));
        if (!actor.tenant().equals(TenantId.PROVINCE)) {
            menu.act(getTranslation("console.accounts.link"), () -> link(account));
        }
        menu.act(getTranslation("console.accounts.reset"), () -> tell(accounts.resetPassword(actor, account.id())));
        boolean active = account.active();
        menu.act(
                getTranslation(active ? "console.accounts.disable" : "console.accounts.enable"),
                () -> tell(active ? accounts.disable(actor, account.id()) : accounts.enable(actor, account.id())));
        return menu;
    }

    private void changeRoles(Account account) {
        new RolesDialog(actor.tenant(), account, roles -> told(accounts.changeRoles(actor, account.id(), roles)))
                .open();
    }

    private void link(Account account) {
        Optional<String> holder = account.employee()
                .map(person -> directory.findName(actor, person, today).orElseGet(account::displayName));
        new LinkDialog(
                        account,
                        holder,
                        new EmployeeChoice(directory, actor, today),
                        person -> told(accounts.link(actor, account.id(), person)))
                .open();
    }

    private void ask() {
        new AccountDialog(
                        actor.tenant(),
                        new EmployeeChoice(directory, actor, today),
                        draft -> told(accounts.open(actor, draft)))
                .open();
    }

    /** Say what was done; a dialog shows by itself what was refused. */
    private <T> Outcome<T> told(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>) {
            tell(outcome);
        }
        return outcome;
    }

    /** Say what came of an act; a new password is shown here once and nowhere else. */
    private void tell(Outcome<?> outcome) {
        news.removeAll();
        if (outcome instanceof Outcome.Refused<?>(List<Reason> reasons)) {
            news.add(new ReasonList(reasons));
        } else if (outcome instanceof Outcome.Done<?>(IssuedPassword issued)) {
            new IssuedDialog(issued).open();
        }
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        int count = accounts.countAccounts(actor, search.getValue());
        header.sentence(getTranslation("console.accounts.sentence", Formats.number(count, getLocale())));
    }
}
