package id.nusakinerja.web.policy.internal;

import id.nusakinerja.assessment.CreditPolicy;
import id.nusakinerja.assessment.DistributionPolicy;
import id.nusakinerja.assessment.RatingPolicy;
import id.nusakinerja.contract.ContractReports;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginKind;
import id.nusakinerja.plugin.PluginNeed;
import id.nusakinerja.plugin.PluginService;
import id.nusakinerja.plugin.PluginState;
import id.nusakinerja.plugin.PluginUse;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyBundle;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.progress.ProgressPolicy;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.sanction.SanctionPolicy;
import id.nusakinerja.target.IndicatorCatalog;
import id.nusakinerja.target.TargetPolicy;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Puts together what several rooms know of the installed policies. Keeps nothing. */
@Component(service = Editions.class)
public final class Editions {

    private static final Messages MESSAGES = Messages.beside(Editions.class);

    /** The kinds of rules, in the order of the year. */
    private static final Map<Class<?>, String> KINDS = kinds();

    private final PluginService plugins;
    private final ContractReports reports;
    private final PolicyBook book;
    private final TenantDirectory tenants;
    private final List<PluginNeed> needs = new CopyOnWriteArrayList<>();

    @Activate
    public Editions(
            @Reference PluginService plugins,
            @Reference ContractReports reports,
            @Reference PolicyBook book,
            @Reference TenantDirectory tenants) {
        this.plugins = plugins;
        this.reports = reports;
        this.book = book;
        this.tenants = tenants;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addNeed(PluginNeed need) {
        needs.add(need);
    }

    void removeNeed(PluginNeed need) {
        needs.remove(need);
    }

    /** List the policies that are installed: those that may rule here first, the own ones before the national, the newest first. */
    List<Edition> listAll(Actor actor) {
        Tenant tenant = tenants.getTenant(actor.tenant());
        List<Edition> all = plugins.listPlugins(actor).stream()
                .filter(plugin -> plugin.facts().kind() == PluginKind.POLICY)
                .map(plugin -> edition(plugin, tenant))
                .toList();
        List<Edition> sorted = new ArrayList<>(all).reversed();
        sorted.sort(Comparator.comparing(Edition::isForeign)
                .thenComparing(edition -> !edition.version().id().equals(tenant.policy())));
        return sorted;
    }

    /** List those that may rule here. */
    List<Edition> listCompatible(Actor actor) {
        return listAll(actor).stream().filter(Edition::isCompatible).toList();
    }

    private Edition edition(Plugin plugin, Tenant tenant) {
        PolicyVersion version = plugin.facts().policyVersion();
        Optional<InstalledPolicy> running =
                book.rulebookNamed(version.label()) instanceof Outcome.Done<Rulebook>(var rules)
                        ? Optional.of(rules.own())
                        : Optional.empty();
        return new Edition(
                plugin,
                version,
                running.map(Editions::does).orElseGet(() -> MESSAGES.text("policy.does.not-running")),
                reports.find(version),
                users(version),
                running.map(InstalledPolicy::settings).orElse(List.of()),
                obstacles(plugin, tenant));
    }

    private Set<String> users(PolicyVersion version) {
        return needs.stream()
                .flatMap(need -> need.usesOf(version).stream())
                .map(PluginUse::tenant)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Reason> obstacles(Plugin plugin, Tenant tenant) {
        if (plugin.state() != PluginState.ACTIVE) {
            return plugin.reasons();
        }
        List<String> areas = plugin.facts().areas();
        return areas.contains(PolicyBundle.EVERYWHERE) || areas.contains(tenant.areaCode())
                ? List.of()
                : List.of(MESSAGES.reason(
                        "policy.foreign-area",
                        LegalBasis.HOUSE_RULE,
                        Areas.of(areas, tenants),
                        tenant.name(),
                        tenant.areaCode()));
    }

    private static Text does(InstalledPolicy policy) {
        if (policy.version().id().equals(PolicyBundle.NATIONAL)) {
            return MESSAGES.text("policy.does.national");
        }
        return KINDS.entrySet().stream()
                .filter(kind -> policy.find(kind.getKey()).isPresent())
                .map(kind -> MESSAGES.text(kind.getValue()))
                .reduce((first, second) -> MESSAGES.text("policy.does.and", first, second))
                .map(kinds -> MESSAGES.text("policy.does.own", kinds))
                .orElseGet(() -> MESSAGES.text("policy.does.nothing"));
    }

    private static Map<Class<?>, String> kinds() {
        Map<Class<?>, String> kinds = new LinkedHashMap<>();
        kinds.put(IndicatorCatalog.class, "policy.kind.indicators");
        kinds.put(TargetPolicy.class, "policy.kind.target");
        kinds.put(ProgressPolicy.class, "policy.kind.progress");
        kinds.put(RatingPolicy.class, "policy.kind.rating");
        kinds.put(DistributionPolicy.class, "policy.kind.distribution");
        kinds.put(CreditPolicy.class, "policy.kind.credit");
        kinds.put(RewardPolicy.class, "policy.kind.reward");
        kinds.put(SanctionPolicy.class, "policy.kind.sanction");
        return kinds;
    }
}
