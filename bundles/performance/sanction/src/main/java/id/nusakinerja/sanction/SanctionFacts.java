package id.nusakinerja.sanction;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import java.util.List;

/**
 * What follow-up is decided from, for one person and period.
 *
 * @param predicate the set predicate
 * @param events what happened in the period; each code once
 * @param absentDays working days absent without excuse since the start of the year, as far as known; 0 when not
 * @param absentInARow the longest unbroken run of such days; 0 when not known
 * @param guidance whether guidance was given before
 */
public record SanctionFacts(
        Predicate predicate,
        EmploymentStatus status,
        PostKind post,
        List<DisciplineEvent> events,
        int absentDays,
        int absentInARow,
        GuidanceState guidance) {

    public SanctionFacts {
        events = List.copyOf(events);
        if (absentDays < 0 || absentInARow < 0) {
            throw new IllegalArgumentException("Days of absence are negative.");
        }
    }

    /** Count how often an event happened in the period. */
    public int countOf(String code) {
        for (DisciplineEvent event : events) {
            if (event.code().equals(code)) {
                return event.count();
            }
        }
        return 0;
    }
}
