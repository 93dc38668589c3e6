package id.nusakinerja.web.console.internal;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import id.nusakinerja.identity.Account;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.ListExport;
import id.nusakinerja.web.shell.part.PersonChip;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The list of accounts: a line each, on the screen and in a file. */
final class AccountGrid extends Grid<Account> {

    private static final long serialVersionUID = 1L;

    private final ZoneId zone;

    /** @param acts makes what can be done with an account */
    AccountGrid(ZoneId zone, ValueProvider<Account, RowMenu> acts) {
        this.zone = zone;
        addClassName("nk-tall");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(PersonChip.column(Account::displayName, Account::name))
                .setHeader(getTranslation("console.accounts.name"))
                .setWidth("240px")
                .setFlexGrow(2);
        addColumn(this::roles)
                .setHeader(getTranslation("console.accounts.roles"))
                .setWidth("180px");
        addColumn(StatusChip.column(account -> account.active() ? Tone.DONE : Tone.NEUTRAL, this::state))
                .setHeader(getTranslation("console.accounts.state"))
                .setAutoWidth(true);
        addColumn(account -> lastSignIn(account) instanceof LocalDate day
                        ? Formats.date(day, getLocale())
                        : getTranslation("console.accounts.never"))
                .setHeader(getTranslation("console.accounts.last"))
                .setAutoWidth(true);
        addComponentColumn(acts)
                .setHeader(getTranslation("console.accounts.acts"))
                .setWidth("110px")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
    }

    /** Offer the accounts as a file. */
    ListExport<Account> export(Supplier<ListExport.Rows<Account>> rows) {
        return new ListExport<>("akun", rows)
                .column(getTranslation("console.accounts.account-name"), Account::name)
                .column(getTranslation("console.accounts.name"), Account::displayName)
                .column(getTranslation("console.accounts.roles"), this::roles)
                .column(getTranslation("console.accounts.state"), this::state)
                .column(getTranslation("console.accounts.last"), this::lastSignIn);
    }

    private String roles(Account account) {
        String given = account.roles().stream()
                .sorted()
                .map(Role::name)
                .map(name -> getTranslation("console.role." + name))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? getTranslation("console.role.derived") : given;
    }

    private String state(Account account) {
        return getTranslation(account.active() ? "console.accounts.active" : "console.accounts.disabled");
    }

    /** The day only: the hour somebody works is nobody's business. */
    private Object lastSignIn(Account account) {
        return account.lastSignIn()
                .<Object>map(at -> LocalDate.ofInstant(at, zone))
                .orElse("");
    }
}
