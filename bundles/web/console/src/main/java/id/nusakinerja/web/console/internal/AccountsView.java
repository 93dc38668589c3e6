package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.identity.Account;
import id.nusakinerja.identity.AccountQuery;
import id.nusakinerja.identity.AccountService;
import id.nusakinerja.identity.IssuedPassword;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.PageHeader;
import id.nusakinerja.web.shell.part.PersonChip;
import id.nusakinerja.web.shell.part.ReasonList;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
    private final TextField search = new TextField();
    private final Grid<Account> grid = new Grid<>();
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
        this.today =
                LocalDate.now(clock.withZone(tenants.getTenant(actor.tenant()).zone()));
        addClassName("nk-stack");
        header.primary(new Button(getTranslation("console.accounts.open"), VaadinIcon.PLUS.create(), click -> ask()));
        news.addClassName("nk-stack");
        prepareSearch();
        prepareGrid();
        add(header, news, search, grid);
        refresh();
    }

    private void prepareSearch() {
        search.setPlaceholder(getTranslation("console.accounts.search"));
        search.setAriaLabel(getTranslation("console.accounts.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
    }

    private void prepareGrid() {
        grid.addClassName("nk-tall");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(PersonChip.column(Account::displayName, Account::name))
                .setHeader(getTranslation("console.accounts.name"))
                .setWidth("220px")
                .setFlexGrow(2);
        grid.addColumn(this::roles)
                .setHeader(getTranslation("console.accounts.roles"))
                .setWidth("180px");
        grid.addColumn(StatusChip.column(
                        account -> account.active() ? Tone.DONE : Tone.NEUTRAL,
                        account -> getTranslation(
                                account.active() ? "console.accounts.active" : "console.accounts.disabled")))
                .setHeader(getTranslation("console.accounts.state"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::acts)
                .setHeader(getTranslation("console.accounts.acts"))
                .setAutoWidth(true);
        grid.setItems(
                asked -> accounts
                        .listAccounts(
                                actor,
                                new AccountQuery(
                                        search.getValue(), asked.getOffset(), Math.min(asked.getLimit(), MOST)))
                        .stream(),
                asked -> accounts.countAccounts(actor, search.getValue()));
    }

    private String roles(Account account) {
        String given = account.roles().stream()
                .sorted()
                .map(Role::name)
                .map(name -> getTranslation("console.role." + name))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? getTranslation("console.role.derived") : given;
    }

    private Div acts(Account account) {
        Button reset = new Button(
                getTranslation("console.accounts.reset"), click -> tell(accounts.resetPassword(actor, account.id())));
        Button change = account.active()
                ? new Button(
                        getTranslation("console.accounts.disable"),
                        click -> tell(accounts.disable(actor, account.id())))
                : new Button(
                        getTranslation("console.accounts.enable"), click -> tell(accounts.enable(actor, account.id())));
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        change.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(reset, change);
    }

    private void ask() {
        new AccountDialog(actor.tenant(), new EmployeeChoice(directory, actor, today), draft -> {
                    Outcome<IssuedPassword> outcome = accounts.open(actor, draft);
                    if (outcome instanceof Outcome.Done<IssuedPassword>) {
                        tell(outcome);
                    }
                    return outcome;
                })
                .open();
    }

    /** Say what came of an act; a new password is shown here once and nowhere else. */
    private void tell(Outcome<?> outcome) {
        news.removeAll();
        if (outcome instanceof Outcome.Refused<?>(List<Reason> reasons)) {
            news.add(new ReasonList(reasons));
        } else if (outcome instanceof Outcome.Done<?>(IssuedPassword issued)) {
            news.add(new Note(
                    Tone.WARNING,
                    getTranslation("console.accounts.issued", issued.account().name(), issued.password()),
                    getTranslation("console.accounts.issued-once")));
        }
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        int count = accounts.countAccounts(actor, search.getValue());
        header.sentence(getTranslation("console.accounts.sentence", Formats.number(count, getLocale())));
    }
}
