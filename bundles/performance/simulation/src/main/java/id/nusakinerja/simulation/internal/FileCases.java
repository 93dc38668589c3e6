package id.nusakinerja.simulation.internal;

import id.nusakinerja.assessment.RatingFacts;
import id.nusakinerja.decision.FactsReading;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.simulation.AdviceFact;
import id.nusakinerja.simulation.Comparer;
import id.nusakinerja.simulation.FactsFile;
import id.nusakinerja.simulation.SimulationSource;
import id.nusakinerja.simulation.Verdict;
import id.nusakinerja.table.Table;
import id.nusakinerja.table.TableRow;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of an uploaded file. It knows no predicates of units, hence no distribution patterns. */
final class FileCases implements Cases<TableRow> {

    private final Table table;
    private final int count;

    private FileCases(Table table, int count) {
        this.table = table;
        this.count = count;
    }

    /**
     * Open a file; refused when columns are missing.
     *
     * @throws id.nusakinerja.table.UnreadableTableException when it is damaged further down
     */
    static Outcome<Cases<?>> open(SimulationSource.OfFile file) {
        return FactsFile.open(file.name(), file.content()).map(table -> {
            int rows = rows(table);
            return new FileCases(FactsFile.open(file.name(), file.content()).getOrThrow(), rows);
        });
    }

    /** Counting by reading costs little, and tells a damaged file before anybody waits for it. */
    private static int rows(Table opened) {
        try (opened) {
            int rows = 0;
            for (TableRow row : opened) {
                rows += row.line() > 0 ? 1 : 0;
            }
            return rows;
        }
    }

    @Override
    public int count() {
        return count;
    }

    /** No column holds any. */
    @Override
    public Set<AdviceFact> told() {
        return Set.of();
    }

    @Override
    public Iterator<TableRow> iterator(Set<AdviceFact> wanted) {
        return table.iterator();
    }

    @Override
    public Verdict decide(List<Comparer> comparers, TableRow row) {
        FactsReading reading = FactsFile.read(row);
        return comparers
                .getFirst()
                .decide(FactsFile.subject(row, reading), row.errors(), reading, Optional.of(RatingFacts.NONE));
    }

    @Override
    public Map<String, GuideUnit> guides() {
        return Map.of();
    }

    @Override
    public void close() {
        table.close();
    }
}
