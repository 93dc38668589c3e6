package id.nusakinerja.web.policy.internal;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.PredicateCounts;
import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.calendar.PolicyCalendarService;
import id.nusakinerja.calendar.SeenSimulation;
import id.nusakinerja.contract.ContractReport;
import id.nusakinerja.contract.ContractReports;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.Plugin;
import id.nusakinerja.plugin.PluginEvent;
import id.nusakinerja.plugin.PluginFacts;
import id.nusakinerja.plugin.PluginKind;
import id.nusakinerja.plugin.PluginService;
import id.nusakinerja.plugin.PluginState;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.policy.SuspensionService;
import id.nusakinerja.simulation.AdviceFact;
import id.nusakinerja.simulation.Impact;
import id.nusakinerja.simulation.PeoplePage;
import id.nusakinerja.simulation.PersonImpact;
import id.nusakinerja.simulation.Problem;
import id.nusakinerja.simulation.SimulationRun;
import id.nusakinerja.simulation.SimulationService;
import id.nusakinerja.simulation.Tally;
import id.nusakinerja.simulation.UnitImpact;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.web.shell.CurrentActor;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A city with one policy in two versions, and everything around it that the screens ask. */
final class City {

    static final Tenant SEMARANG = tenant("semarang", "Kota Semarang", "33.74");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);

    final List<CalendarRecord> records = new ArrayList<>(List.of(record(1, CalendarEntry.BEGINNING, "1.0.0")));
    final List<SeenSimulation> seen = new ArrayList<>();
    final List<String> enabled = new ArrayList<>();
    Optional<SimulationRun> run = Optional.empty();
    PluginState newest = PluginState.ACTIVE;
    boolean restarted;

    static CurrentActor signedIn(Role role) {
        TenantId tenant = role == Role.PROVINCE_OPERATOR ? TenantId.PROVINCE : SEMARANG.id();
        Actor actor = new Actor(7, "Rini Wulandari", tenant, Optional.empty(), Set.of(role), Optional.empty());
        return () -> Optional.of(actor);
    }

    static Ruling ruling(String version) {
        return new Ruling(version("semarang", version), version("national", "1.0.0"), Map.of());
    }

    private static PolicyVersion version(String id, String version) {
        return new PolicyVersion(id, version, "id.nusakinerja.city." + id, "sha256:" + version);
    }

    static CalendarRecord record(long id, LocalDate from, String version) {
        return new CalendarRecord(
                id, from, ruling(version), "Hendra Wijaya", Instant.parse("2026-01-05T02:00:00Z"), Optional.empty());
    }

    static Reason reason(String id, String en) {
        return new Reason("contoh.alasan", Text.of(id, en), LegalBasis.HOUSE_RULE);
    }

    TenantDirectory tenants() {
        return Answering.of(
                TenantDirectory.class,
                Map.of(
                        "getTenant",
                        arguments -> SEMARANG,
                        "findTenant",
                        arguments -> Optional.of(SEMARANG),
                        "listTenants",
                        arguments -> List.of(tenant(TenantId.PROVINCE.value(), "Provinsi", ""), SEMARANG)));
    }

    PluginService plugins() {
        return Answering.of(
                PluginService.class,
                Map.of(
                        "listPlugins",
                        arguments -> List.of(
                                plugin("semarang", "1.0.0", "33.74", PluginState.ACTIVE),
                                plugin("semarang", "1.1.0", "33.74", newest),
                                plugin("palembang", "1.0.0", "16.71", PluginState.ACTIVE)),
                        "listLog",
                        arguments -> List.of(new PluginEvent(
                                Instant.parse("2026-11-20T02:00:00Z"),
                                "operator",
                                PluginEvent.What.INSTALL,
                                "palembang-1.1.0.jar",
                                "sha256:9",
                                "palembang:1.1.0",
                                false,
                                Text.of("Penanda tangan bukan untuk wilayah ini.", "The signer is for another area."))),
                        "install",
                        arguments -> Outcome.refused(reason("Berkas ini tidak ditandatangani.", "Not signed.")),
                        "uninstall",
                        arguments ->
                                Outcome.refused(reason("Kota Semarang masih memakainya.", "Semarang still uses it."))));
    }

    private static Plugin plugin(String id, String version, String area, PluginState state) {
        PluginFacts facts = new PluginFacts(
                PluginKind.POLICY,
                id,
                "id.nusakinerja.city." + id,
                version,
                "sha256:" + version,
                List.of(area),
                "Kota " + id);
        List<Reason> reasons = state == PluginState.ACTIVE
                ? List.of()
                : List.of(reason("2 dari 38 contoh hukum gagal.", "2 of 38 legal examples failed."));
        return new Plugin(facts, state, reasons, id + ".jar", Instant.parse("2026-11-01T02:00:00Z"), Optional.empty());
    }

    Editions editions() {
        PolicyBook book = Answering.of(
                PolicyBook.class,
                Map.of("rulebookNamed", arguments -> Outcome.refused(reason("Berhenti.", "Stopped."))));
        ContractReports reports = version -> Optional.of(new ContractReport(version, 38, 38, List.of(), List.of()))
                .filter(report -> !restarted);
        return new Editions(plugins(), reports, book, tenants());
    }

    SuspensionService suspensions() {
        return Answering.of(SuspensionService.class, Map.of("listSuspensions", arguments -> List.of()));
    }

    PolicyCalendarService calendar() {
        return Answering.of(
                PolicyCalendarService.class,
                Map.of(
                        "listRecords",
                        arguments -> List.copyOf(records),
                        "listSeen",
                        arguments -> List.copyOf(seen),
                        "firstOpenDay",
                        arguments -> LocalDate.of(2026, 10, 1),
                        "listObjections",
                        arguments -> seen.isEmpty()
                                ? List.of(reason("Simulasi versi ini belum dibaca siapa pun.", "Not seen by anybody."))
                                : List.of(),
                        "enable",
                        arguments -> {
                            enabled.add(arguments[2] + " " + arguments[1]);
                            return Outcome.done(record(2, (LocalDate) arguments[1], "1.1.0"));
                        }));
    }

    SimulationService simulations() {
        return Answering.of(
                SimulationService.class,
                Map.of(
                        "listParts", arguments -> List.of(PeriodPart.whole((Period) arguments[1])),
                        "findLast", arguments -> run,
                        "see",
                                arguments -> run.filter(SimulationRun.Finished.class::isInstance)
                                        .map(SimulationRun.Finished.class::cast)
                                        .map(finished -> Outcome.done(finished.impact()))
                                        .orElseThrow(),
                        "listPeople", arguments -> Outcome.done(new PeoplePage(List.of(person()), 1))));
    }

    static SimulationRun.Head head() {
        return new SimulationRun.Head(
                5,
                ruling("1.1.0"),
                List.of(ruling("1.0.0"), ruling("1.0.1")),
                Optional.of(Period.year(2026)),
                Optional.of(LocalDate.of(2026, 5, 16)),
                "",
                "Rini Wulandari",
                Instant.parse("2026-11-21T01:00:00Z"));
    }

    static Impact impact(AdviceFact... unread) {
        Tally tally = new Tally(
                3,
                new Tally.Side(2, BigInteger.valueOf(9_000_000)),
                new Tally.Side(2, BigInteger.valueOf(8_000_000)),
                new Tally.Side(1, BigInteger.valueOf(1_500_000)),
                new Tally.Side(1, BigInteger.valueOf(500_000)),
                new Tally.Changes(2, 0, 1, 0));
        PredicateCounts counts = new PredicateCounts(Map.of(Predicate.BAIK, 2));
        return new Impact(
                new UnitImpact("", tally, counts, counts),
                List.of(new UnitImpact("Dinas Pendidikan", tally, counts, counts)),
                List.of(),
                List.of(new Problem("decision.not-set", Text.of("Belum ditetapkan.", "Not set."), 1)),
                Set.of(unread));
    }

    private static PersonImpact person() {
        return new PersonImpact(
                "198609262015051001",
                "Ratna Widya",
                "Dinas Pendidikan",
                Optional.of(new PersonImpact.Standing(Predicate.BAIK, Rupiah.of(4_000_000), "", "")),
                Optional.of(new PersonImpact.Standing(Predicate.BAIK, Rupiah.of(5_500_000), "PIAGAM", "")));
    }

    private static Tenant tenant(String id, String name, String area) {
        return new Tenant(
                new TenantId(id),
                name,
                area,
                Optional.empty(),
                Optional.empty(),
                List.of(Locale.of("id"), Locale.ENGLISH),
                ZoneId.of("Asia/Jakarta"),
                "#0b6b57",
                Optional.empty(),
                id,
                Set.of());
    }
}
