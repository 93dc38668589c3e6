package id.nusakinerja.contract.internal;

import id.nusakinerja.contract.LegalExample;
import id.nusakinerja.decision.Decision;
import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.table.Column;
import id.nusakinerja.table.Table;
import id.nusakinerja.table.TableRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a file of legal examples. A column it does not know is refused: a misspelt expectation would never be looked at. */
public final class ExampleReader {

    static final String NAME = "kasus";
    static final String ARTICLE = "pasal";
    static final String REFUSED = "ditolak";
    static final String ACHIEVEMENT = "capaian";
    static final String SATISFACTION = "kepuasan";
    static final String RESULTS_ADVICE = "saran_hasil";
    static final String BEHAVIOUR_ADVICE = "saran_perilaku";
    static final String ORGANISATION = "predikat_organisasi";
    static final String SPREAD = "sebaran";
    static final String SENTENCE = "memuat";
    static final String FINDING = "temuan_sebaran";

    /** What of a decision an example may demand: all but the NIP, the articles (it names one) and the policy. */
    static final List<String> RESULTS = Decision.COLUMNS.stream()
            .filter(column -> !List.of("nip", "dasar", "kebijakan").contains(column))
            .toList();

    private static final List<String> FACTS = List.of(
            FactColumns.NIP,
            FactColumns.STATUS,
            FactColumns.POST,
            FactColumns.LEVEL,
            FactColumns.RESULTS,
            FactColumns.BEHAVIOUR,
            FactColumns.MONTHS,
            FactColumns.ALLOWANCE,
            FactColumns.PRODUCTIVITY,
            FactColumns.MINUTES,
            FactColumns.EVENTS,
            FactColumns.ABSENT_DAYS,
            FactColumns.ABSENT_IN_A_ROW,
            FactColumns.GUIDANCE);

    private static final List<String> OTHERS = List.of(
            REFUSED,
            ACHIEVEMENT,
            SATISFACTION,
            RESULTS_ADVICE,
            BEHAVIOUR_ADVICE,
            ORGANISATION,
            SPREAD,
            FINDING,
            SENTENCE);

    private ExampleReader() {}

    public static Outcome<List<LegalExample>> read(String csv) {
        if (csv.isBlank()) {
            return Outcome.refused(Findings.reason("contract.no-examples"));
        }
        List<String> names =
                Stream.of(FACTS, RESULTS, OTHERS).flatMap(List::stream).toList();
        List<Column> columns = Stream.concat(
                        Stream.of(Column.plain(NAME), Column.plain(ARTICLE)),
                        names.stream().map(name -> Column.plain(name).optional()))
                .toList();
        return switch (open(csv, columns)) {
            case Outcome.Refused<Table>(List<Reason> reasons) ->
                Outcome.refused(Stream.concat(reasons.stream(), unknown(csv, columns).stream())
                        .toList());
            case Outcome.Done<Table>(Table table) -> read(table, names);
        };
    }

    private static Outcome<Table> open(String csv, List<Column> columns) {
        return Table.open("contoh", csv.getBytes(StandardCharsets.UTF_8), columns);
    }

    /** Where a column is missing, one that nobody knows may be that one, misspelt. */
    private static List<Reason> unknown(String csv, List<Column> columns) {
        List<Column> none = columns.stream().map(Column::optional).toList();
        if (!(open(csv, none) instanceof Outcome.Done<Table>(Table opened))) {
            return List.of();
        }
        try (Table table = opened) {
            return unknown(table);
        }
    }

    private static List<Reason> unknown(Table table) {
        return table.unknownColumns().stream()
                .map(column -> Findings.reason("contract.unknown-column", column))
                .toList();
    }

    private static Outcome<List<LegalExample>> read(Table opened, List<String> names) {
        List<Reason> objections = new ArrayList<>();
        List<LegalExample> examples = new ArrayList<>();
        try (Table table = opened) {
            objections.addAll(unknown(table));
            for (TableRow row : table) {
                if (row.cell(NAME).isEmpty() || row.cell(ARTICLE).isEmpty()) {
                    objections.add(Findings.reason("contract.no-name", row.line()));
                } else {
                    examples.add(example(row, names));
                }
            }
        }
        if (examples.isEmpty() && objections.isEmpty()) {
            objections.add(Findings.reason("contract.no-examples"));
        }
        return objections.isEmpty() ? Outcome.done(List.copyOf(examples)) : Outcome.refused(objections);
    }

    private static LegalExample example(TableRow row, List<String> names) {
        Map<String, String> cells = new HashMap<>();
        for (String name : names) {
            if (!row.cell(name).isEmpty()) {
                cells.put(name, row.cell(name));
            }
        }
        return new LegalExample(row.cell(NAME), LegalBasis.parse(row.cell(ARTICLE)), row.line(), cells);
    }
}
