package id.nusakinerja.calendar.internal;

import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.ClosedPeriods.ClosedPart;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.CountingIds;
import id.nusakinerja.testkit.FixedTenants;
import id.nusakinerja.testkit.TestClock;
import id.nusakinerja.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two tenants of area 33.74 with a calendar each, and what runs and is closed as a test wants. */
final class CalendarFixture implements AutoCloseable {

    static final Actor RINI = Actors.cityAdministrator();
    static final LocalDate JULY = LocalDate.parse("2026-07-01");
    static final String AREA = "33.74";

    final TestDatabase database = TestDatabase.of(new CalendarModule());
    final TestClock clock = TestClock.on("2026-06-10");
    final RunningPolicies running = new RunningPolicies();
    final List<ClosedPart> closed = new ArrayList<>();
    final TenantDirectory tenants = FixedTenants.of(Actors.TENANT, Actors.OTHER_TENANT);
    final NeedLedger ledger = new NeedLedger(database.unitOfWork(), new CountingIds());
    int announced;
    final Announcer announcer = () -> announced++;
    final KnownCalendars known = new KnownCalendars(database.unitOfWork(), new CountingIds(), clock);
    final Calendars calendars =
            new Calendars(database.unitOfWork(), new CountingIds(), clock, ledger, known, announcer);
    final Closings closings =
            new Closings(tenant -> tenant.id().equals(Actors.TENANT) ? List.copyOf(closed) : List.of());
    final BookDesk book = new BookDesk(running);
    final DefaultPolicyCalendar calendar = new DefaultPolicyCalendar(calendars, known, book);
    final DefaultPolicyCalendarService service = new DefaultPolicyCalendarService(
            calendars,
            new SeenSimulations(database.unitOfWork(), new CountingIds()),
            calendar,
            closings,
            tenants,
            book,
            clock);

    CalendarFixture() {
        running.start("national:1.0.0", "00");
        running.start("semarang:1.0.0", AREA);
        running.start("surakarta:1.0.0", AREA);
    }

    /** Look at the calendar, so that it begins with 1.0.0, then start 1.1.0 and look at its simulation. */
    CalendarFixture withSeen(String label) {
        calendar.entriesOf(semarang());
        running.start(label, AREA);
        see(label);
        return this;
    }

    void see(String label) {
        service.recordSeen(RINI, running.ruling(label), "2026-QUARTER-1").getOrThrow();
    }

    CalendarRecord enable(LocalDate from, String label) {
        return service.enable(RINI, from, label, Map.of()).getOrThrow();
    }

    void close(Period period, String label) {
        closed.add(new ClosedPart(PeriodPart.whole(period), running.ruling(label)));
    }

    Tenant semarang() {
        return tenants.getTenant(Actors.TENANT);
    }

    /** What rules on a day, for example {@code semarang:1.0.0}. */
    String on(LocalDate day) {
        return calendar.entriesOf(semarang()).stream()
                .filter(entry -> !entry.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .policy();
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Reason> reasons)
                ? reasons.stream().map(Reason::code).toList()
                : List.of();
    }

    static Actor manager() {
        return Actors.with(RINI, Role.PERFORMANCE_MANAGER);
    }

    static Actor of(TenantId tenant) {
        return Actors.of(tenant, RINI);
    }

    @Override
    public void close() {
        database.close();
    }
}
