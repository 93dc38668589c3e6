package id.nusakinerja.connector.decisions;

import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.simulation.Comparer;
import id.nusakinerja.simulation.FactsFile;
import id.nusakinerja.simulation.Tally;
import id.nusakinerja.table.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code bench simulate}: how fast a file is decided, from the first byte read to the last one written. Shows the cold first
 * run as well as warm ones, on invented people.
 */
@Component(service = Command.class)
public final class BenchSimulateCommand implements Command {

    private static final Messages MESSAGES = Messages.beside(BenchSimulateCommand.class);
    private static final int RUNS = 4;
    private static final List<String> RATINGS = List.of("DI_ATAS", "SESUAI", "Sesuai Ekspektasi", "DI_BAWAH");
    private static final List<String> EVENTS = List.of("", "", "TL1:1", "TK:1 TL2:2", "PSW1:3 TL3:1 TK:2");

    private final PolicyBook book;

    @Activate
    public BenchSimulateCommand(@Reference PolicyBook book) {
        this.book = book;
    }

    @Override
    public String words() {
        return "bench simulate";
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<Arguments> parsed = Arguments.parse(words, Set.of("--rows", "--policy"), Set.of());
        if (!(parsed instanceof Outcome.Done<Arguments>(Arguments arguments))) {
            return Refusals.print(err, parsed);
        }
        Outcome<Rulebook> rules = book.rulebookNamed(arguments.find("--policy").orElse("semarang"));
        if (!(rules instanceof Outcome.Done<Rulebook>(Rulebook ruling))) {
            return Refusals.print(err, rules);
        }
        String rows = arguments.find("--rows").orElse("100000");
        if (!rows.matches("[1-9][0-9]{0,6}")) {
            return Refusals.print(err, Words.refused("bench.rows", rows));
        }
        try {
            return measure(ruling, Integer.parseInt(rows), out);
        } catch (IOException e) {
            return Refusals.print(err, Words.refused("simulate.no-output", System.getProperty("java.io.tmpdir")));
        }
    }

    private static int measure(Rulebook rules, int rows, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("nusakinerja-bench");
        try {
            Path facts = folder.resolve("evaluations.csv");
            write(facts, rows);
            Simulation.Plan plan = new Simulation.Plan(new Comparer(rules, Optional.empty()), false, Optional.empty());
            for (int run = 1; run <= RUNS; run++) {
                long start = System.nanoTime();
                try (Table table = FactsFile.open(facts).getOrThrow()) {
                    Tally tally = new Simulation(plan, folder).run(table);
                    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                    long perSecond = tally.rows() * 1000 / Math.max(1, millis);
                    out.println(MESSAGES.text(
                                    "bench.run",
                                    run,
                                    rules.version().label(),
                                    tally.now().people(),
                                    millis,
                                    perSecond)
                            .in(Text.INDONESIAN));
                }
            }
            return DONE;
        } finally {
            delete(folder);
        }
    }

    /** Invented people: every NIP is valid in form and no two are equal. */
    private static void write(Path file, int rows) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(
                    "nip,nama,unit,status,jenis_jabatan,jenjang,hasil,perilaku,bulan,tpp,produktivitas,menit,peristiwa\n");
            for (int row = 0; row < rows; row++) {
                boolean functional = row % 3 == 0;
                writer.write(nip(row) + ",Pegawai " + row + ",Dinas " + row % 40 + ",PNS,"
                        + (functional ? "fungsional,Ahli Muda," : "pelaksana,,")
                        + RATINGS.get(row % 4) + "," + RATINGS.get(row / 4 % 4) + ","
                        + (functional ? "12" : "") + "," + (3_000_000 + row % 7919 * 997) + "," + row % 111 + ".5,,"
                        + EVENTS.get(row % 5) + "\n");
            }
        }
    }

    private static String nip(int row) {
        return String.format(
                Locale.ROOT,
                "%04d%02d%02d%04d%02d%d%03d",
                1965 + row / 999 % 35,
                1 + row / 34_965 % 12,
                1 + row / 419_580 % 28,
                2015,
                1,
                1 + row % 2,
                1 + row % 999);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
