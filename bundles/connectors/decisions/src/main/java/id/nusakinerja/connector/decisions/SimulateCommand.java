package id.nusakinerja.connector.decisions;

import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.Rulebook;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.simulation.Comparer;
import id.nusakinerja.simulation.FactsFile;
import id.nusakinerja.simulation.Tally;
import id.nusakinerja.table.Table;
import id.nusakinerja.table.UnreadableTableException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code policy simulate}: decide a file of facts by a policy, for a look or for a payroll. Stores nothing elsewhere. */
@Component(service = Command.class)
public final class SimulateCommand implements Command {

    private final PolicyBook book;

    @Activate
    public SimulateCommand(@Reference PolicyBook book) {
        this.book = book;
    }

    @Override
    public String words() {
        return "policy simulate";
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<Arguments> parsed = Arguments.parse(
                words, Set.of("--policy", "--set", "--facts", "--out", "--against"), Set.of("--receipts", "--json"));
        if (!(parsed instanceof Outcome.Done<Arguments>(Arguments arguments))) {
            return Refusals.print(err, parsed);
        }
        List<Reason> missing = new ArrayList<>();
        for (String option : List.of("--policy", "--facts", "--out")) {
            if (arguments.require(option) instanceof Outcome.Refused<String>(List<Reason> reasons)) {
                missing.addAll(reasons);
            }
        }
        if (!missing.isEmpty()) {
            return Refusals.print(err, missing);
        }
        if (!arguments.rest().isEmpty()) {
            return Refusals.print(
                    err, Words.refused("command.too-much", arguments.rest().getFirst()));
        }
        return simulate(arguments, out, err);
    }

    private int simulate(Arguments arguments, PrintStream out, PrintStream err) {
        Outcome<Rulebook> rules = rules(arguments);
        if (!(rules instanceof Outcome.Done<Rulebook>(Rulebook ruling))) {
            return Refusals.print(err, rules);
        }
        Optional<Outcome<Rulebook>> against = arguments.find("--against").map(book::rulebookNamed);
        if (against.isPresent() && against.get() instanceof Outcome.Refused<Rulebook>) {
            return Refusals.print(err, against.get());
        }
        Optional<Rulebook> other = against.map(Outcome::getOrThrow);
        String facts = arguments.find("--facts").orElseThrow();
        String folder = arguments.find("--out").orElseThrow();
        try {
            Job job = new Job(Path.of(facts), Path.of(folder), ruling, other, arguments.has("--receipts"));
            return run(job, arguments.has("--json"), out, err);
        } catch (InvalidPathException noPath) {
            return Refusals.print(err, Words.refused("simulate.no-path", noPath.getInput()));
        }
    }

    /** The policy as it is, or with the values that {@code --set} gives to its settings. */
    private Outcome<Rulebook> rules(Arguments arguments) {
        Map<String, String> chosen = new TreeMap<>();
        for (String each : arguments.list("--set")) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                return Words.refused("simulate.no-setting", each);
            }
            chosen.put(each.substring(0, equals), each.substring(equals + 1));
        }
        return book.rulebookNamed(arguments.find("--policy").orElseThrow()).flatMap(rules -> rules.with(chosen));
    }

    private record Job(Path facts, Path out, Rulebook rules, Optional<Rulebook> against, boolean receipts) {

        Simulation.Plan plan() throws IOException {
            return new Simulation.Plan(
                    new Comparer(rules, against),
                    against.isPresent(),
                    receipts ? Optional.of(receiptsPlan()) : Optional.empty());
        }

        private Simulation.Receipts receiptsPlan() throws IOException {
            Path folder = Files.createDirectories(out.resolve("receipts"));
            return new Simulation.Receipts(folder, String.valueOf(facts.getFileName()), FileDigest.sha256(facts));
        }

        Optional<Ruling> comparedWith() {
            return against.map(Rulebook::ruling);
        }
    }

    private static int run(Job job, boolean json, PrintStream out, PrintStream err) {
        Outcome<Table> opened = FactsFile.open(job.facts());
        if (!(opened instanceof Outcome.Done<Table>(Table table))) {
            return Refusals.print(err, opened);
        }
        try (table) {
            Files.createDirectories(job.out());
            Tally tally = new Simulation(job.plan(), job.out()).run(table);
            SimulationReport report =
                    new SimulationReport(job.rules().ruling(), job.comparedWith(), tally, table.unknownColumns());
            out.println(json ? report.json() : report.text());
            return tally.undecided() == 0 ? DONE : DONE_WITH_ROW_ERRORS;
        } catch (UnreadableTableException e) {
            return Refusals.print(err, List.of(e.reason()));
        } catch (IOException | UncheckedIOException e) {
            return Refusals.print(
                    err, Words.refused("simulate.no-output", job.out().toString()));
        }
    }
}
