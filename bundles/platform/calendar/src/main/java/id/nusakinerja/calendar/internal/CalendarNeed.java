package id.nusakinerja.calendar.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.plugin.PluginNeed;
import id.nusakinerja.plugin.PluginUse;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.ClosedPeriods.ClosedPart;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Says which tenants need an edition: for a line of their calendar that holds, or for a period that it closed. Opens the
 * databases of those only whom the ledger names, and of those whom it does not know yet.
 */
@Component
public final class CalendarNeed implements PluginNeed {

    private final TenantDirectory tenants;
    private final DefaultPolicyCalendar calendar;
    private final NeedLedger ledger;
    private final Closings closings;

    @Activate
    public CalendarNeed(
            @Reference TenantDirectory tenants,
            @Reference DefaultPolicyCalendar calendar,
            @Reference NeedLedger ledger,
            @Reference Closings closings) {
        this.tenants = tenants;
        this.calendar = calendar;
        this.ledger = ledger;
        this.closings = closings;
    }

    @Override
    public List<PluginUse> usesOf(PolicyVersion version) {
        Map<TenantId, Set<String>> needs = ledger.listNeeds();
        return tenants.listTenants().stream()
                .filter(tenant -> !tenant.id().equals(TenantId.PROVINCE))
                .filter(tenant -> !needs.containsKey(tenant.id())
                        || needs.get(tenant.id()).contains(version.label()))
                .flatMap(tenant -> usesOf(version, tenant).stream())
                .toList();
    }

    private List<PluginUse> usesOf(PolicyVersion version, Tenant tenant) {
        List<PluginUse> uses = new ArrayList<>();
        for (ClosedPart closed : closings.listClosed(tenant)) {
            if (names(closed.ruling(), version)) {
                uses.add(new PluginUse(
                        tenant.name(),
                        closed.part().from(),
                        Optional.of(closed.part().to())));
            }
        }
        List<CalendarEntry> entries = calendar.entriesOf(tenant);
        for (int i = 0; i < entries.size(); i++) {
            if (names(entries.get(i).ruling(), version)) {
                Optional<LocalDate> to = i + 1 < entries.size()
                        ? Optional.of(entries.get(i + 1).from().minusDays(1))
                        : Optional.empty();
                uses.add(new PluginUse(tenant.name(), entries.get(i).from(), to));
            }
        }
        return uses;
    }

    private static boolean names(Ruling ruling, PolicyVersion version) {
        return ruling.own().label().equals(version.label())
                || ruling.national().label().equals(version.label());
    }
}
