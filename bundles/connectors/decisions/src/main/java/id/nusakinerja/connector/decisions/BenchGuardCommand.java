package id.nusakinerja.connector.decisions;

import com.sun.management.OperatingSystemMXBean;
import id.nusakinerja.command.Command;
import id.nusakinerja.connector.cli.Arguments;
import id.nusakinerja.connector.cli.Refusals;
import id.nusakinerja.decision.DecisionEngine;
import id.nusakinerja.decision.EvaluationFacts;
import id.nusakinerja.decision.FactColumns;
import id.nusakinerja.decision.FactsReader;
import id.nusakinerja.guard.Guarded;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.InstalledPolicy;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.Rulebook;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code bench guard}: what the guard of policies costs. The same decisions by the policy as it runs, and by its bare classes, in
 * processor time of the whole process: who else uses the machine does not count, clearing away what was made does.
 */
@Component(service = Command.class)
public final class BenchGuardCommand implements Command {

    private static final Messages MESSAGES = Messages.beside(BenchGuardCommand.class);
    private static final int DECISIONS = 500_000;
    private static final int ROUNDS = 9;
    private static final int PEOPLE = 1000;
    private static final List<String> RATINGS = List.of("DI_ATAS", "SESUAI", "DI_BAWAH");

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final PolicyBook book;

    @Activate
    public BenchGuardCommand(@Reference PolicyBook book) {
        this.book = book;
    }

    @Override
    public String words() {
        return "bench guard";
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        Outcome<Arguments> parsed = Arguments.parse(words, Set.of("--policy"), Set.of());
        if (!(parsed instanceof Outcome.Done<Arguments>(Arguments arguments))) {
            return Refusals.print(err, parsed);
        }
        Outcome<Rulebook> rules = book.rulebookNamed(arguments.find("--policy").orElse("surakarta"));
        if (!(rules instanceof Outcome.Done<Rulebook>(Rulebook guarded))) {
            return Refusals.print(err, rules);
        }
        measure(guarded, new Rulebook(bare(guarded.own()), bare(guarded.national())), out);
        return DONE;
    }

    /** By turns, so that both meet the same machine; the middle round counts. */
    private static void measure(Rulebook guarded, Rulebook bare, PrintStream out) {
        List<EvaluationFacts> people =
                IntStream.range(0, PEOPLE).mapToObj(BenchGuardCommand::person).toList();
        long[] withGuard = new long[ROUNDS];
        long[] without = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            without[round] = nanos(new DecisionEngine(bare), people);
            withGuard[round] = nanos(new DecisionEngine(guarded), people);
        }
        long with = middle(withGuard);
        long bareTime = middle(without);
        out.println(MESSAGES.text(
                        "bench.guard",
                        guarded.version().label(),
                        DECISIONS,
                        TimeUnit.NANOSECONDS.toMillis(bareTime),
                        TimeUnit.NANOSECONDS.toMillis(with),
                        with * 100 / bareTime)
                .in(Text.INDONESIAN));
    }

    private static long nanos(DecisionEngine engine, List<EvaluationFacts> people) {
        long start = PROCESS.getProcessCpuTime();
        for (int i = 0; i < DECISIONS; i++) {
            if (engine.decide(people.get(i % PEOPLE)) instanceof Outcome.Refused<?> refused) {
                throw new IllegalStateException(
                        "Refused: " + refused.reasons().getFirst().code() + ".");
            }
        }
        return PROCESS.getProcessCpuTime() - start;
    }

    private static long middle(long[] nanos) {
        return Arrays.stream(nanos).sorted().toArray()[nanos.length / 2];
    }

    private static EvaluationFacts person(int number) {
        boolean functional = number % 3 == 0;
        Map<String, String> cells = Map.of(
                FactColumns.STATUS,
                "PNS",
                FactColumns.POST,
                functional ? "fungsional" : "pelaksana",
                FactColumns.LEVEL,
                functional ? "Ahli Muda" : "",
                FactColumns.MONTHS,
                functional ? "12" : "",
                FactColumns.RESULTS,
                RATINGS.get(number % 3),
                FactColumns.BEHAVIOUR,
                RATINGS.get(number / 3 % 3),
                FactColumns.ALLOWANCE,
                String.valueOf(3_000_000 + number * 997),
                FactColumns.PRODUCTIVITY,
                number % 100 + ".5",
                FactColumns.MINUTES,
                String.valueOf(6000 + number),
                FactColumns.EVENTS,
                number % 2 == 0 ? "TK:1 TL2:2" : "");
        return FactsReader.read(column -> cells.getOrDefault(column, "")).facts();
    }

    private static InstalledPolicy bare(InstalledPolicy policy) {
        List<Object> parts = policy.parts().stream()
                .map(part -> new BareClasses(Guarded.typeBehind(part)).create())
                .toList();
        return new InstalledPolicy(policy.version(), parts, policy.areas());
    }
}
