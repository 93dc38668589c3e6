package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.UnmetDuty;
import id.nusakinerja.kernel.Reason;
import java.util.List;

/**
 * What the policy of the city says to the ratings of one person.
 *
 * @param advice empty where it is silent
 * @param unmet what the assessor has to open before judging a behaviour
 * @param policy which policy and version spoke, such as {@code semarang:1.0.0}
 */
record Advised(List<RatingAdvice> advice, List<UnmetDuty> unmet, String policy) {

    /** Nobody has anything to say. */
    static final Advised SILENT = new Advised(List.of(), List.of(), "");

    Advised {
        advice = List.copyOf(advice);
        unmet = List.copyOf(unmet);
    }

    Advised by(String label) {
        return new Advised(advice, unmet, label);
    }

    /** What has to be opened before anything can be set. */
    List<Reason> objections() {
        return unmet.stream().map(UnmetDuty::reason).toList();
    }
}
