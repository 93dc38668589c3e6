package id.nusakinerja.assessment;

import id.nusakinerja.target.BehaviourValue;
import java.util.Map;
import java.util.Optional;

/**
 * What an assessor has written so far. Everything may be missing: a draft is kept as it stands.
 *
 * @param results rating of the work results
 * @param resultsReason why; may be empty
 * @param behaviour rating of the behaviour
 * @param behaviourReason why; may be empty
 * @param notes what was seen of each of the seven behaviours; those without a note are left out
 * @param departure why the ratings depart from the advice of the city's policy; empty when they do not
 * @param spreadReason why the predicate is given although the team then departs from the distribution guide; for the
 *     inspectorate, not for the employee; empty when it does not
 * @param letter the words for the employee
 */
public record RatingDraft(
        Optional<Rating> results,
        String resultsReason,
        Optional<Rating> behaviour,
        String behaviourReason,
        Map<BehaviourValue, String> notes,
        String departure,
        String spreadReason,
        ResultLetter letter) {

    public static final RatingDraft EMPTY =
            new RatingDraft(Optional.empty(), "", Optional.empty(), "", Map.of(), "", "", ResultLetter.EMPTY);

    public RatingDraft {
        notes = Map.copyOf(notes);
    }

    /** Preview the predicate; empty while a rating is missing. */
    public Optional<Predicate> predicate() {
        return results.flatMap(ofResults -> behaviour.map(ofBehaviour -> Predicate.of(ofResults, ofBehaviour)));
    }
}
