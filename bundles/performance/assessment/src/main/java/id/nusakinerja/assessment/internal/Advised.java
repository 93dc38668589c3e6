package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.RatingAdvice;
import java.util.List;

/**
 * What the policy of the city says to the ratings of one person.
 *
 * @param advice empty where it is silent
 * @param policy which policy and version spoke, such as {@code semarang:1.0.0}
 */
record Advised(List<RatingAdvice> advice, String policy) {

    Advised {
        advice = List.copyOf(advice);
    }
}
