package id.nusakinerja.simulation.internal;

import id.nusakinerja.simulation.ExportFormat;
import id.nusakinerja.simulation.PeoplePage;
import id.nusakinerja.simulation.PeopleQuery;
import id.nusakinerja.simulation.PersonImpact;
import id.nusakinerja.simulation.PersonImpact.Standing;
import id.nusakinerja.table.TableWriter;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the people of a simulation to a file that other programs read, page by page. */
final class PeopleExport {

    private static final int PAGE = 1000;

    private static final List<String> COLUMNS = List.of(
            "nip",
            "nama",
            "unit",
            "predikat_pembanding",
            "predikat",
            "dibayar_pembanding",
            "dibayar",
            "selisih",
            "penghargaan_pembanding",
            "penghargaan",
            "tindak_lanjut_pembanding",
            "tindak_lanjut");

    private PeopleExport() {}

    /** @return how many were written */
    static int write(PeopleFile people, ExportFormat format, OutputStream out) {
        int written = 0;
        try (TableWriter table = format == ExportFormat.CSV
                ? TableWriter.csv(out, COLUMNS)
                : TableWriter.excel(out, "simulasi", COLUMNS)) {
            List<PersonImpact> page;
            do {
                PeoplePage next = people.page(new PeopleQuery(Optional.empty(), PeopleQuery.Kind.ANY, written, PAGE));
                page = next.people();
                page.forEach(person -> table.row(row(person)));
                written += page.size();
            } while (!page.isEmpty());
        }
        return written;
    }

    private static List<?> row(PersonImpact person) {
        boolean both = person.before().isPresent() && person.after().isPresent();
        return List.of(
                person.nip(),
                person.name(),
                person.unit(),
                cell(person.before(), standing -> standing.predicate().name()),
                cell(person.after(), standing -> standing.predicate().name()),
                cell(person.before(), standing -> standing.paid().amount()),
                cell(person.after(), standing -> standing.paid().amount()),
                both ? person.difference().amount() : "",
                cell(person.before(), Standing::awards),
                cell(person.after(), Standing::awards),
                cell(person.before(), Standing::followUps),
                cell(person.after(), Standing::followUps));
    }

    private static Object cell(Optional<Standing> standing, Function<Standing, ?> part) {
        return standing.<Object>map(part).orElse("");
    }
}
