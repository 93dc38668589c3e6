package id.nusakinerja.assessment;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.target.BehaviourValue;
import java.time.Instant;
import java.util.Map;

/**
 * Both ratings with their reasons, and the predicate that the matrix makes of them.
 *
 * @param assessor who rated; never the employee
 * @param results rating of the work results, with its reason
 * @param behaviour rating of the behaviour, with its reason
 * @param notes what was seen of each of the seven behaviours; those without a note are left out
 * @param departure why the ratings depart from the advice of the policy; empty when they do not
 * @param letter what the employee is told in plain words
 * @param policy policy and version that advised, such as {@code semarang:1.0.0}
 * @param at when it was set, or last corrected
 * @param version the state that the reader saw
 */
public record SetAssessment(
        EmployeeId employee,
        Period period,
        EmployeeId assessor,
        Judgement results,
        Judgement behaviour,
        Map<BehaviourValue, String> notes,
        String departure,
        ResultLetter letter,
        String policy,
        Instant at,
        long version) {

    public SetAssessment {
        notes = Map.copyOf(notes);
    }

    /** The predicate, by the matrix of PermenPANRB 6/2022. */
    public Predicate predicate() {
        return Predicate.of(results.rating(), behaviour.rating());
    }
}
