package id.nusakinerja.law.internal;

import id.nusakinerja.assessment.DisciplineEvent;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.sanction.GuidanceState;
import id.nusakinerja.sanction.SanctionFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A kind of person that rules may tell from another. */
record Person(Predicate predicate, EmploymentStatus status, PostKind post, GuidanceState guidance) {

    private static final List<Person> ALL = everybody();

    /** Every kind there is, worst predicate first. */
    static List<Person> all() {
        return ALL;
    }

    SanctionFacts with(List<DisciplineEvent> events, int absentDays, int absentInARow) {
        return new SanctionFacts(predicate, status, post, events, absentDays, absentInARow, guidance);
    }

    private static List<Person> everybody() {
        List<Person> all = new ArrayList<>();
        for (Predicate predicate : Predicate.values()) {
            for (EmploymentStatus status : EmploymentStatus.values()) {
                for (PostKind post : PostKind.values()) {
                    for (GuidanceState guidance : GuidanceState.values()) {
                        all.add(new Person(predicate, status, post, guidance));
                    }
                }
            }
        }
        return Collections.unmodifiableList(all);
    }
}
