package id.nusakinerja.connector.cli;

import id.nusakinerja.command.Command;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says no on the command line: one plain line, whatever the number of reasons; below it what machines said of them. */
public final class Refusals {

    private Refusals() {}

    /** Print why it is refused, if it is, and get the exit code. */
    public static int print(PrintStream err, Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Reason> reasons) ? print(err, reasons) : Command.DONE;
    }

    /** Print the reasons and get the exit code. */
    public static int print(PrintStream err, List<Reason> reasons) {
        err.println(line(reasons));
        printDetails(err, reasons);
        return Command.REFUSED;
    }

    /** Print findings in one line, numbered where there are several, for whoever mends one after the other; get the exit code. */
    public static int printNumbered(PrintStream err, List<Reason> findings) {
        err.println(findings.size() == 1 ? line(findings) : numbered(findings));
        printDetails(err, findings);
        return Command.REFUSED;
    }

    private static void printDetails(PrintStream err, List<Reason> reasons) {
        reasons.stream()
                .map(Reason::detail)
                .filter(said -> !said.isEmpty())
                .distinct()
                .forEach(said -> err.println("  " + said.replaceAll("\\s+", " ")));
    }

    private static String numbered(List<Reason> findings) {
        return IntStream.rangeClosed(1, findings.size())
                .mapToObj(number -> "(" + number + ") " + line(List.of(findings.get(number - 1))))
                .collect(Collectors.joining(" "));
    }

    /** Say all reasons in one line, in Indonesian. */
    public static String line(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.text().in(Text.INDONESIAN).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }
}
