package id.nusakinerja.calendar.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.CalendarPage;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.tenancy.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody wants to enable, and all that must be known to judge it. Pure.
 *
 * @param tenant whose calendar
 * @param from the first day
 * @param rules what shall rule; refused when it does not run or a parameter is not allowed
 * @param seen what was looked at in a simulation
 * @param entries the lines that hold, by date
 * @param firstOpenDay the day after the last closed period
 */
record Proposal(
        Tenant tenant,
        LocalDate from,
        Outcome<Rulebook> rules,
        Set<Ruling> seen,
        List<CalendarEntry> entries,
        LocalDate firstOpenDay) {

    /** List everything that stands against it. */
    List<Reason> listObjections() {
        List<Reason> objections = new ArrayList<>();
        if (!from.isAfter(CalendarEntry.BEGINNING)) {
            objections.add(Words.reason("calendar.too-early", from, CalendarEntry.BEGINNING));
        } else if (from.isBefore(firstOpenDay)) {
            objections.add(Words.reason("calendar.closed", from, firstOpenDay));
        }
        switch (rules) {
            case Outcome.Refused<Rulebook>(List<Reason> reasons) -> objections.addAll(reasons);
            case Outcome.Done<Rulebook>(Rulebook found) -> addObjections(found, objections);
        }
        return objections;
    }

    private void addObjections(Rulebook found, List<Reason> objections) {
        Ruling ruling = found.ruling();
        if (!found.own().mayRule(tenant.areaCode())) {
            String area = tenant.areaCode().isEmpty() ? "-" : tenant.areaCode();
            objections.add(Words.reason("calendar.foreign", found.version().label(), tenant.name(), area));
        }
        if (!seen.contains(ruling)) {
            objections.add(Words.reason("calendar.not-seen", ruling.label()));
        }
        if (CalendarPage.of(entries)
                .filter(page -> page.rulingOn(from).equals(ruling))
                .isPresent()) {
            objections.add(Words.reason("calendar.same", ruling.label(), from));
        }
    }
}
