package id.nusakinerja.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * What came of simulations on the data of a city.
 *
 * @param people how many were filled in
 * @param fillMillis how long that took
 * @param rounds from the start-up of the server on
 * @param liveBytes what was alive in the heap before the last round
 * @param mostLiveBytes what was alive at most during a round, looked at at each tenth of it
 */
public record SimulationReport(int people, long fillMillis, List<Round> rounds, long liveBytes, long mostLiveBytes) {

    private static final int MEBIBYTE = 1 << 20;

    /**
     * One simulation.
     *
     * @param millis from its start until the result and the first people were read
     * @param cpuMillis what the whole server used meanwhile
     * @param decided about how many people both policies decided
     * @param changed for how many of them anything changes
     * @param units how many the result tells apart
     * @param steps how many different states of progress were seen on the way
     */
    public record Round(long millis, long cpuMillis, long decided, long changed, int units, int steps) {

        private static Round parse(String text) {
            String[] parts = text.split(" ", -1);
            return new Round(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    Integer.parseInt(parts[4]),
                    Integer.parseInt(parts[5]));
        }

        @Override
        public String toString() {
            return millis + " " + cpuMillis + " " + decided + " " + changed + " " + units + " " + steps;
        }
    }

    public SimulationReport {
        rounds = List.copyOf(rounds);
    }

    /** Each round decided about everybody, and there was something to find. */
    public boolean isClean() {
        return !rounds.isEmpty() && rounds.stream().allMatch(round -> round.decided() == people && round.changed() > 0);
    }

    /** List the result, a fact a line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%d people filled in within %.1f s", people, fillMillis / 1000.0));
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            lines.add(String.format(
                    Locale.ROOT,
                    "round %d: %.2f s from start to result, %d people/s, CPU %.2f s, %d steps of progress; decided %d of %d in %d units, changes for %d",
                    i + 1,
                    round.millis() / 1000.0,
                    people * 1000L / Math.max(1, round.millis()),
                    round.cpuMillis() / 1000.0,
                    round.steps(),
                    round.decided(),
                    people,
                    round.units(),
                    round.changed()));
        }
        lines.add(String.format(
                Locale.ROOT,
                "live heap %d MiB before, at most %d MiB on the way",
                liveBytes / MEBIBYTE,
                mostLiveBytes / MEBIBYTE));
        return lines;
    }

    Properties toNote() {
        Properties lines = new Properties();
        lines.setProperty("people", String.valueOf(people));
        lines.setProperty("fillMillis", String.valueOf(fillMillis));
        lines.setProperty("liveBytes", String.valueOf(liveBytes));
        lines.setProperty("mostLiveBytes", String.valueOf(mostLiveBytes));
        lines.setProperty(
                "rounds", String.join("\n", rounds.stream().map(Round::toString).toList()));
        return lines;
    }

    static SimulationReport of(Properties lines) {
        return new SimulationReport(
                Integer.parseInt(lines.getProperty("people")),
                Long.parseLong(lines.getProperty("fillMillis")),
                lines.getProperty("rounds").lines().map(Round::parse).toList(),
                Long.parseLong(lines.getProperty("liveBytes")),
                Long.parseLong(lines.getProperty("mostLiveBytes")));
    }
}
