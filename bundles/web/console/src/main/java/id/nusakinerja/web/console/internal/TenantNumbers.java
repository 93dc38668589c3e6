package id.nusakinerja.web.console.internal;

import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.identity.AccountService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Counts the people of tenants when an operator asks, one database after the other, and remembers what it last saw until
 * the container ends. A page that shows hundreds of tenants opens no database.
 */
@Component(service = TenantNumbers.class)
public final class TenantNumbers {

    private final EmployeeDirectory directory;
    private final AccountService accounts;
    private final Clock clock;
    private final Map<TenantId, Count> last = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("tenant-numbers").factory());
    private volatile boolean stopped;

    @Activate
    public TenantNumbers(
            @Reference EmployeeDirectory directory, @Reference AccountService accounts, @Reference Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Leave what waits undone; the count that runs ends well, as a database does not like to be interrupted. */
    @Deactivate
    void stop() {
        stopped = true;
        worker.shutdown();
    }

    Optional<Count> findLast(TenantId tenant) {
        return Optional.ofNullable(last.get(tenant));
    }

    /**
     * Count in the background.
     *
     * @param counted called after each tenant, on another thread
     */
    void count(Actor operator, List<Tenant> tenants, Runnable counted) {
        tenants.forEach(tenant -> worker.execute(() -> {
            if (!stopped) {
                last.put(tenant.id(), count(operator, tenant));
                counted.run();
            }
        }));
    }

    private Count count(Actor operator, Tenant tenant) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, tenant.zone());
        return new Count(
                directory.countEmployeesOf(operator, tenant.id(), today),
                accounts.countAccountsOf(operator, tenant.id()),
                now);
    }

    /**
     * What was seen of a tenant.
     *
     * @param employees civil servants in service; empty when its database could not be reached
     * @param accounts accounts that let somebody in; empty as well
     */
    record Count(OptionalInt employees, OptionalInt accounts, Instant at) {

        int people() {
            return employees.orElse(0);
        }
    }
}
