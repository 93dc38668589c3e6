package id.nusakinerja.sanction;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyParameters;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Days of unexcused absence in a year and the penalty that PP 94/2021 provides for them, read from
 * {@code pp94.hari.<from>.id} and {@code .en}; a run without a break has {@code pp94.berturut.<from>}. It only counts: the
 * authorised official decides after a hearing. The decree is for civil servants in permanent service, not for contract staff.
 */
final class AbsenceTable {

    private final NavigableMap<Integer, Threshold> days;
    private final NavigableMap<Integer, Threshold> run;
    private final PolicyParameters numbers;

    private record Threshold(Text penalty, LegalBasis basis) {}

    AbsenceTable(PolicyParameters numbers) {
        this.numbers = numbers;
        this.days = thresholds("pp94.hari");
        this.run = thresholds("pp94.berturut");
        numbers.sentence("pp94.teks");
    }

    /** Find the alert for a count; an unbroken run outranks the sum. */
    Optional<Reason> find(int absentDays, int absentInARow) {
        Map.Entry<Integer, Threshold> ofRun = run.floorEntry(absentInARow);
        Map.Entry<Integer, Threshold> ofDays = days.floorEntry(absentDays);
        if (ofRun != null) {
            return Optional.of(alert(absentInARow, ofRun.getValue()));
        }
        return Optional.ofNullable(ofDays).map(entry -> alert(absentDays, entry.getValue()));
    }

    private Reason alert(int count, Threshold threshold) {
        Text text = numbers.sentence("pp94.teks", count, threshold.penalty());
        return new Reason("sanction.pp94", text, threshold.basis());
    }

    private NavigableMap<Integer, Threshold> thresholds(String key) {
        NavigableMap<Integer, Threshold> table = new TreeMap<>();
        for (long from : numbers.wholesBelow(key)) {
            String row = key + "." + from;
            table.put(Math.toIntExact(from), new Threshold(numbers.sentence(row), numbers.basis(row)));
        }
        return table;
    }
}
