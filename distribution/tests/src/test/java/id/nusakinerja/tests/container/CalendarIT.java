package id.nusakinerja.tests.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.bench.Editions;
import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.calendar.PolicyCalendarService;
import id.nusakinerja.command.Command;
import id.nusakinerja.decision.DecisionService;
import id.nusakinerja.decision.PeriodDecision;
import id.nusakinerja.decision.Recomputation;
import id.nusakinerja.decision.StoredDecision;
import id.nusakinerja.employee.EmployeeDirectory;
import id.nusakinerja.identity.DemoAccounts;
import id.nusakinerja.identity.TenantPreparation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.paxjupiter.InContainer;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginNeed;
import id.nusakinerja.plugin.PluginService;
import id.nusakinerja.plugin.PluginUse;
import id.nusakinerja.plugin.PluginWorkshop;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.reward.RewardTable;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.tests.policies.SigningKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;

/** A period closed under one version of a policy stays what it was, while the policy of the city moves on twice. */
@InContainer(Distribution.class)
class CalendarIT {

    private static final String CITY = "id.nusakinerja.city.palembang";
    private static final TenantId PALEMBANG = new TenantId("palembang");
    private static final Actor OPERATOR = new Actor(
            1, "Operator", TenantId.PROVINCE, Optional.empty(), Set.of(Role.PROVINCE_OPERATOR), Optional.empty());
    private static final SigningKey KEY = SigningKey.make("Kota Palembang");
    private static final long PATIENCE_MILLIS = 180_000;

    @InjectBundleContext
    BundleContext context;

    @InjectService(timeout = PATIENCE_MILLIS)
    PolicyCalendarService calendar;

    @InjectService(timeout = PATIENCE_MILLIS)
    PolicyBook book;

    @InjectService(timeout = PATIENCE_MILLIS)
    DecisionService decisions;

    @InjectService(timeout = PATIENCE_MILLIS)
    CycleService cycle;

    @InjectService(timeout = PATIENCE_MILLIS)
    TenantDirectory tenants;

    @InjectService(timeout = PATIENCE_MILLIS)
    EmployeeDirectory directory;

    @InjectService(timeout = PATIENCE_MILLIS)
    DemoAccounts accounts;

    @InjectService(timeout = PATIENCE_MILLIS)
    PluginNeed need;

    @InjectService(timeout = PATIENCE_MILLIS)
    TenantPreparation demonstration;

    @InjectService(timeout = PATIENCE_MILLIS)
    PluginService plugins;

    @InjectService(timeout = PATIENCE_MILLIS)
    PluginWorkshop workshop;

    @InjectService(timeout = PATIENCE_MILLIS, filter = "(component.name=*ReceiptVerifyCommand)")
    Command verify;

    @InjectService(timeout = PATIENCE_MILLIS)
    Clock clock;

    @TempDir
    Path folder;

    private final Actor manager = DemoPeople.manager(PALEMBANG);
    private final Actor rini =
            new Actor(3, "Rini", PALEMBANG, Optional.empty(), Set.of(Role.CITY_ADMINISTRATOR), Optional.empty());
    private final List<Plugin> editions = new ArrayList<>();
    private Period closed;
    private LocalDate first;

    @BeforeEach
    void closeAPeriodUnderTheFirstVersion() {
        workshop.trust(KEY.certificate(), "Kota Palembang", List.of("16.71"), Optional.empty())
                .getOrThrow();
        demonstration.prepare(PALEMBANG);
        LocalDate today = LocalDate.now(clock);
        DemoPeople.of(PALEMBANG, accounts, directory, today);
        closed = cycle.listPeriods(manager, today.getYear()).stream()
                .filter(period -> !period.closedBy().isEmpty())
                .map(CyclePeriod::period)
                .filter(period -> !decisions.listDecisions(manager, period).isEmpty())
                .findFirst()
                .orElseThrow();
        first = calendar.firstOpenDay(rini);
    }

    @AfterEach
    void goBack() {
        while (calendar.rollBack(rini, "Uji coba selesai") instanceof Outcome.Done<CalendarRecord>) {
            // one step after the other
        }
        editions.forEach(
                edition -> plugins.uninstall(OPERATOR, edition.facts().digest()).getOrThrow());
    }

    @Test
    void staysWhatItWasAfterThePolicyMovedOnTwice() throws Exception {
        List<StoredDecision> before = receipts();
        assertThat(before).isNotEmpty();

        enable("1.1.0", "5 % DISIPLIN", first);
        enable("2.0.0", "6 % DISIPLIN", first.plusDays(14));

        assertThat(rulesOn(first.minusDays(1))).isEqualTo("palembang:1.0.0, TK 3 %");
        assertThat(rulesOn(first)).isEqualTo("palembang:1.1.0, TK 5 %");
        assertThat(rulesOn(first.plusDays(14))).isEqualTo("palembang:2.0.0, TK 6 %");
        Recomputation again = decisions.recompute(manager, closed).getOrThrow();
        assertThat(again.differences()).isEmpty();
        assertThat(again.same()).isEqualTo(before.size());
        assertThat(receipts()).isEqualTo(before);
        assertThat(verified(before.getFirst())).isEqualTo(Command.DONE);
    }

    @Test
    void namesTheVersionThatIsMissingAndWhoNeedsIt() throws Exception {
        Bundle oldest = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(CITY))
                .findFirst()
                .orElseThrow();
        PolicyVersion version =
                book.rulebookNamed("palembang:1.0.0").getOrThrow().version();
        assertThat(need.usesOf(version)).extracting(PluginUse::tenant).containsOnly("Kota Palembang");
        oldest.stop();
        try {
            assertThat(decisions.recompute(manager, closed).getOrThrow().differences())
                    .isNotEmpty()
                    .allSatisfy(each ->
                            assertThat(each.reasons()).extracting(Reason::code).containsExactly("policy.version-away"));
        } finally {
            oldest.start();
        }
    }

    private List<StoredDecision> receipts() {
        return decisions.listDecisions(manager, closed).stream()
                .map(PeriodDecision::parts)
                .flatMap(List::stream)
                .toList();
    }

    /** Install a version that differs in what a day of absence costs, look at it, and let it rule from a day on. */
    private void enable(String version, String absence, LocalDate from) throws IOException {
        Path jar = Path.of(System.getProperty(Distribution.PLUGINS), CITY + "-1.0.0.jar");
        byte[] edition = Editions.unsigned(version, jar, (name, text) -> changed(name, text, absence));
        Plugin plugin = plugins.install(OPERATOR, "palembang-" + version + ".jar", KEY.sign(edition))
                .getOrThrow();
        assertThat(plugin.reasons()).isEmpty();
        editions.add(plugin);
        Ruling ruling = book.rulebookNamed("palembang:" + version).getOrThrow().ruling();
        calendar.recordSeen(rini, ruling, closed.key()).getOrThrow();
        calendar.enable(rini, from, "palembang:" + version, Map.of()).getOrThrow();
    }

    /** Another price of absence, and no legal example that speaks of the old one. */
    private static String changed(String name, String text, String absence) {
        return name.endsWith("palembang.properties")
                ? text.replace("peristiwa.TK = 3 % DISIPLIN", "peristiwa.TK = " + absence)
                : text.lines().filter(line -> !line.contains("TK:")).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Who rules on a day, and what a day of absence costs then. */
    private String rulesOn(LocalDate day) {
        Rulebook rules = book.rulebookFor(tenants.getTenant(PALEMBANG), day).getOrThrow();
        RewardTable table = rules.get(RewardPolicy.class).rule().rewardTable().orElseThrow();
        return table.events().stream()
                .filter(event -> event.code().equals("TK"))
                .map(event -> rules.version().label() + ", TK " + event.percent() + " %")
                .findFirst()
                .orElseThrow();
    }

    private int verified(StoredDecision decision) throws IOException {
        Path file = Files.writeString(folder.resolve("bukti.json"), decision.receipt());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return verify.run(
                List.of(file.toString()), new PrintStream(out, true, UTF_8), new PrintStream(out, true, UTF_8));
    }
}
