package id.nusakinerja.web.console.internal;

import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.identity.AccountService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.Task;
import id.nusakinerja.web.shell.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a city administrator does next: bring the people in, then let them in. */
@Component
public final class AdministratorTasks implements TaskSource {

    private final Messages messages = Messages.beside(AdministratorTasks.class);
    private final EmployeeDirectory directory;
    private final AccountService accounts;
    private final TenantDirectory tenants;
    private final Clock clock;

    @Activate
    public AdministratorTasks(
            @Reference EmployeeDirectory directory,
            @Reference AccountService accounts,
            @Reference TenantDirectory tenants,
            @Reference Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CITY_ADMINISTRATOR);
    }

    @Override
    public List<Task> listTasks(Actor actor, int limit) {
        LocalDate today =
                LocalDate.now(clock.withZone(tenants.getTenant(actor.tenant()).zone()));
        if (directory.countEmployees(actor, EmployeeQuery.on(today)) == 0) {
            return List.of(task("console.task.import", "impor-pegawai", 0));
        }
        int without = new Newcomers(directory, accounts, actor, today).countWithoutAccount();
        return without == 0 ? List.of() : List.of(task("console.task.accounts", "akun", without));
    }

    private Task task(String key, String path, int number) {
        return new Task(text(key, number), text(key + "-detail"), Optional.empty(), text("console.task.open"), path);
    }

    private Text text(String key, Object... values) {
        return messages.text(key, values);
    }
}
