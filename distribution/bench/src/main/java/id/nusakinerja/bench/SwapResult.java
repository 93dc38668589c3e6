package id.nusakinerja.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run of swaps under load came to, on both sides.
 *
 * @param users how many came
 * @param duringSwaps how many requests were sent from the first swap to the last
 */
public record SwapResult(int users, long duringSwaps, SwapReport report, Scores scores) {

    /**
     * Nothing failed, nothing was lost, every swap succeeded, nothing else moved and no class stayed behind; and there was
     * something to lose: everybody saved.
     */
    public boolean isClean() {
        return report.isClean() && scores.isClean() && scores.savers.sum() == users && duringSwaps > 0;
    }

    /** List the result, a fact a line, and then the first problems. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                users + " users, of whom " + scores.savers + " saved; " + scores.visits + " visits, " + scores.saves
                        + " saves, " + scores.readBack + " read back at the end",
                "swaps " + report.done() + " of " + report.wanted() + ", median " + report.medianMillis()
                        + " ms, longest " + report.longestMillis() + " ms; " + duringSwaps + " requests meanwhile",
                "failed requests " + scores.failedRequests,
                "lost sessions " + scores.lostSessions,
                "lost inputs " + scores.lostInputs,
                "bundles of others changed " + report.changed() + " of " + report.others(),
                "class loaders collected " + report.collected() + " of " + report.wanted()));
        report.problems().forEach(problem -> lines.add("  " + problem));
        scores.examples().forEach(example -> lines.add("  " + example));
        return lines;
    }
}
