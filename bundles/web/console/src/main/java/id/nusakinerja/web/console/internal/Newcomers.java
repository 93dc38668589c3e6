package id.nusakinerja.web.console.internal;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.identity.AccountService;
import id.nusakinerja.identity.IssuedPassword;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the civil servants of a tenant who cannot sign in yet, and lets them. */
record Newcomers(EmployeeDirectory directory, AccountService accounts, Actor actor, LocalDate today) {

    private static final int STRETCH = 1_000;

    List<Unit> listUnits() {
        return directory.listUnits(actor, today);
    }

    /** Count those in service without an account; reads no names. */
    int countWithoutAccount() {
        Set<EmployeeId> without = new HashSet<>(directory.listIds(actor, today));
        without.removeAll(accounts.listHolders(actor));
        return without.size();
    }

    /** List those in service without an account by name, of one unit and those below it, or everywhere. */
    List<Employee> listWithoutAccount(Optional<Unit> unit) {
        Set<EmployeeId> holders = accounts.listHolders(actor);
        return list(unit, person -> !holders.contains(person));
    }

    /** List those in service by name whose account has let nobody in yet. */
    List<Employee> listUnclaimed(Optional<Unit> unit) {
        Set<EmployeeId> unclaimed = accounts.listUnclaimed(actor);
        return unclaimed.isEmpty() ? List.of() : list(unit, unclaimed::contains);
    }

    private List<Employee> list(Optional<Unit> unit, Predicate<EmployeeId> wanted) {
        List<Employee> found = new ArrayList<>();
        EmployeeQuery query =
                new EmployeeQuery(today, "", unit.map(Unit::id), EmployeeQuery.Order.NAME, true, 0, STRETCH);
        List<Employee> stretch = directory.listEmployees(actor, query);
        while (!stretch.isEmpty()) {
            stretch.stream().filter(person -> wanted.test(person.id())).forEach(found::add);
            query = query.stretch(query.offset() + STRETCH, STRETCH);
            stretch = stretch.size() < STRETCH ? List.of() : directory.listEmployees(actor, query);
        }
        return found;
    }

    Outcome<List<IssuedPassword>> reissue(List<EmployeeId> people) {
        return accounts.reissueMany(actor, people);
    }

    Outcome<List<IssuedPassword>> open(List<AccountDraft> drafts) {
        return accounts.openMany(actor, drafts);
    }
}
