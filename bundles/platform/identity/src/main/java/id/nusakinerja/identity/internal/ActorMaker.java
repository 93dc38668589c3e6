package id.nusakinerja.identity.internal;

import id.nusakinerja.identity.EmployeeResolver;
import id.nusakinerja.identity.RoleSource;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Makes the actor of an account: the given roles and those that others derive today. */
@Component(service = ActorMaker.class)
public final class ActorMaker {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private final Clock clock;
    private final TenantDirectory tenants;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<RoleSource> sources = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<EmployeeResolver> resolvers = List.of();

    @Activate
    public ActorMaker(@Reference Clock clock, @Reference TenantDirectory tenants) {
        this.clock = clock;
        this.tenants = tenants;
    }

    /** Create one with its whiteboards at once, for tests. */
    ActorMaker(Clock clock, TenantDirectory tenants, List<RoleSource> sources, List<EmployeeResolver> resolvers) {
        this(clock, tenants);
        this.sources = sources;
        this.resolvers = resolvers;
    }

    /** Get the actor; without roles when the person is nothing today. */
    Actor actorOf(TenantId tenant, AccountEntity account) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles());
        account.employee().ifPresent(employee -> roles.addAll(derived(tenant, employee)));
        return new Actor(
                account.id(), account.displayName(), tenant, account.employee(), Set.copyOf(roles), Optional.empty());
    }

    /** Find whom people mean by a number in the name field. */
    Optional<EmployeeId> resolve(TenantId tenant, String typed) {
        return resolvers.stream()
                .flatMap(resolver -> resolver.findEmployee(tenant, typed).stream())
                .findFirst();
    }

    private Set<Role> derived(TenantId tenant, EmployeeId employee) {
        LocalDate today = LocalDate.now(clock.withZone(zoneOf(tenant)));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        sources.forEach(source -> roles.addAll(source.rolesOf(tenant, employee, today)));
        return roles;
    }

    private ZoneId zoneOf(TenantId tenant) {
        return tenants.findTenant(tenant).map(Tenant::zone).orElse(CAPITAL);
    }
}
