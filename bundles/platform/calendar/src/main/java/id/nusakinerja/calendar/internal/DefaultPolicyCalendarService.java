package id.nusakinerja.calendar.internal;

import id.nusakinerja.calendar.CalendarRecord;
import id.nusakinerja.calendar.CalendarRecord.End;
import id.nusakinerja.calendar.CalendarRecord.Ending;
import id.nusakinerja.calendar.PolicyCalendarService;
import id.nusakinerja.calendar.SeenSimulation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges what people want of the calendar, by {@link Proposal} and {@link Reversal}, and has {@link Calendars} write it. */
@Component
public final class DefaultPolicyCalendarService implements PolicyCalendarService {

    private final Calendars calendars;
    private final SeenSimulations seen;
    private final DefaultPolicyCalendar calendar;
    private final Closings closings;
    private final TenantDirectory tenants;
    private final BookDesk book;
    private final Clock clock;

    @Activate
    public DefaultPolicyCalendarService(
            @Reference Calendars calendars,
            @Reference SeenSimulations seen,
            @Reference DefaultPolicyCalendar calendar,
            @Reference Closings closings,
            @Reference TenantDirectory tenants,
            @Reference BookDesk book,
            @Reference Clock clock) {
        this.calendars = calendars;
        this.seen = seen;
        this.calendar = calendar;
        this.closings = closings;
        this.tenants = tenants;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public List<CalendarRecord> listRecords(Actor actor) {
        requireReader(actor);
        calendar.entriesOf(tenantOf(actor));
        return calendars.listRecords(actor.tenant());
    }

    @Override
    public List<SeenSimulation> listSeen(Actor actor) {
        requireReader(actor);
        return seen.list(actor.tenant());
    }

    @Override
    public LocalDate firstOpenDay(Actor actor) {
        requireReader(actor);
        return closings.firstOpenDay(tenantOf(actor));
    }

    @Override
    public List<Reason> listObjections(Actor actor, LocalDate from, String policy, Map<String, String> parameters) {
        actor.require(Role.CITY_ADMINISTRATOR);
        return proposal(actor, from, rules(policy, parameters)).listObjections();
    }

    @Override
    public Outcome<CalendarRecord> enable(Actor actor, LocalDate from, String policy, Map<String, String> parameters) {
        actor.require(Role.CITY_ADMINISTRATOR);
        Outcome<Rulebook> rules = rules(policy, parameters);
        List<Reason> objections = proposal(actor, from, rules).listObjections();
        return objections.isEmpty()
                ? calendars.add(actor, from, rules.getOrThrow().ruling())
                : Outcome.refused(objections);
    }

    @Override
    public Outcome<CalendarRecord> withdraw(Actor actor, long id, String reason) {
        actor.require(Role.CITY_ADMINISTRATOR);
        List<Reason> objections = new ArrayList<>(objectionsTo(reason));
        Optional<CalendarRecord> line = calendars.listRecords(actor.tenant()).stream()
                .filter(each -> each.id() == id)
                .findFirst();
        line.ifPresentOrElse(
                found -> objections.addAll(objectionsToWithdrawing(found, today(actor))),
                () -> objections.add(Words.reason("calendar.unknown-line")));
        return objections.isEmpty()
                ? calendars.end(actor, line.orElseThrow(), endOf(actor, Ending.WITHDRAWN, reason))
                : Outcome.refused(objections);
    }

    private static List<Reason> objectionsToWithdrawing(CalendarRecord line, LocalDate today) {
        if (!line.holds()) {
            return List.of(Words.reason("calendar.ended"));
        }
        return line.from().isAfter(today)
                ? List.of()
                : List.of(Words.reason("calendar.begun", line.ruling().label(), line.from()));
    }

    @Override
    public Outcome<CalendarRecord> rollBack(Actor actor, String reason) {
        actor.require(Role.CITY_ADMINISTRATOR);
        List<CalendarRecord> records = listRecords(actor);
        LocalDate firstOpenDay = firstOpenDay(actor);
        List<Reason> objections = new ArrayList<>(objectionsTo(reason));
        Optional<Reversal> reversal =
                Reversal.lastOf(records).flatMap(line -> Reversal.of(line, records, firstOpenDay));
        if (reversal.isEmpty()) {
            objections.add(Words.reason("calendar.nothing-before"));
        } else if (book.rulebookOf(reversal.get().ruling())
                instanceof Outcome.Refused<Rulebook>(List<Reason> reasons)) {
            objections.addAll(reasons);
        }
        return objections.isEmpty()
                ? calendars.takeBack(actor, reversal.orElseThrow(), records, endOf(actor, Ending.ROLLED_BACK, reason))
                : Outcome.refused(objections);
    }

    @Override
    public Outcome<SeenSimulation> recordSeen(Actor actor, Ruling ruling, String data) {
        requireReader(actor);
        if (data.length() > SeenSimulations.LONGEST_DATA) {
            return Outcome.refused(Words.reason("calendar.data-too-long", SeenSimulations.LONGEST_DATA));
        }
        return book.rulebookOf(ruling)
                .flatMap(rules ->
                        seen.add(actor, new SeenSimulation(rules.ruling(), data, actor.name(), calendars.now())));
    }

    private Proposal proposal(Actor actor, LocalDate from, Outcome<Rulebook> rules) {
        Tenant tenant = tenantOf(actor);
        return new Proposal(
                tenant,
                from,
                rules,
                seen.list(actor.tenant()).stream().map(SeenSimulation::ruling).collect(Collectors.toSet()),
                calendar.entriesOf(tenant),
                closings.firstOpenDay(tenant));
    }

    private Outcome<Rulebook> rules(String policy, Map<String, String> parameters) {
        return book.rulebookNamed(policy).flatMap(rules -> rules.with(parameters));
    }

    private static List<Reason> objectionsTo(String reason) {
        if (reason.isBlank()) {
            return List.of(Words.reason("calendar.no-reason"));
        }
        return reason.strip().length() > Calendars.LONGEST_REASON
                ? List.of(Words.reason("calendar.reason-too-long", Calendars.LONGEST_REASON))
                : List.of();
    }

    private End endOf(Actor actor, Ending how, String reason) {
        return new End(how, actor.name(), calendars.now(), reason.strip(), 0);
    }

    private Tenant tenantOf(Actor actor) {
        return tenants.getTenant(actor.tenant());
    }

    private LocalDate today(Actor actor) {
        return LocalDate.now(clock.withZone(tenantOf(actor).zone()));
    }

    private static void requireReader(Actor actor) {
        actor.require(Role.CITY_ADMINISTRATOR, Role.PERFORMANCE_MANAGER);
    }
}
