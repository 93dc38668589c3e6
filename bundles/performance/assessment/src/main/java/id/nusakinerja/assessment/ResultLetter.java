package id.nusakinerja.assessment;

import java.util.List;

/**
 * What the employee is told in plain words: what went well, what can become better, and what happens next.
 *
 * @param strengths what went well, up to three
 * @param improvements what can become better, up to three
 * @param nextSteps what assessor and employee do next; may be empty in a draft
 */
public record ResultLetter(List<String> strengths, List<String> improvements, String nextSteps) {

    /** How many strengths and how many improvements a finished letter names. */
    public static final int POINTS = 3;

    public static final ResultLetter EMPTY = new ResultLetter(List.of(), List.of(), "");

    public ResultLetter {
        strengths = written(strengths);
        improvements = written(improvements);
    }

    public boolean isComplete() {
        return strengths.size() == POINTS && improvements.size() == POINTS && !nextSteps.isBlank();
    }

    private static List<String> written(List<String> points) {
        List<String> kept = points.stream()
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .toList();
        if (kept.size() > POINTS) {
            throw new IllegalArgumentException(
                    "A letter names at most (" + POINTS + ") points, not (" + kept.size() + ").");
        }
        return kept;
    }
}
