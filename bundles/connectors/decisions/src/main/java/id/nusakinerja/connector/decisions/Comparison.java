package id.nusakinerja.connector.decisions;

import id.nusakinerja.simulation.Verdict;
import id.nusakinerja.simulation.Verdict.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rows of {@code comparison.csv}: for whom a policy decides otherwise than another one. */
final class Comparison {

    static final List<String> COLUMNS = List.of(
            "baris",
            "nip",
            "unit",
            "dibayar_pembanding",
            "dibayar",
            "selisih",
            "penghargaan_pembanding",
            "penghargaan",
            "tindak_lanjut_pembanding",
            "tindak_lanjut");

    private Comparison() {}

    /** One row, in the order of {@link #COLUMNS}; cells of a policy that cannot decide are empty. */
    static List<String> row(Verdict verdict) {
        return List.of(
                Integer.toString(verdict.subject().line()),
                verdict.subject().nip(),
                verdict.subject().unit(),
                cell(verdict.other(), ruling -> Long.toString(ruling.paid())),
                cell(verdict.ruling(), ruling -> Long.toString(ruling.paid())),
                verdict.isDecidedByBoth() ? Long.toString(verdict.difference()) : "",
                cell(verdict.other(), Ruling::awards),
                cell(verdict.ruling(), Ruling::awards),
                cell(verdict.other(), Ruling::followUps),
                cell(verdict.ruling(), Ruling::followUps));
    }

    private static String cell(Optional<Ruling> ruling, Function<Ruling, String> words) {
        return ruling.map(words).orElse("");
    }
}
