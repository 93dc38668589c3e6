package id.nusakinerja.connector.cli;

import id.nusakinerja.command.Command;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /**
     * Print what stands against a file in one line that begins with the file, numbered where there are several findings, for
     * whoever mends one after the other; get the exit code.
     *
     * @param file as it was given
     */
    public static int printNumbered(PrintStream err, String file, List<Reason> findings) {
        err.println(file + ": " + (findings.size() == 1 ? about(file, findings.getFirst()) : numbered(file, findings)));
        printDetails(err, findings);
        return Command.REFUSED;
    }

    /** Say a finding on a file without naming the file, for where it is named already. */
    public static String about(String file, Reason finding) {
        String said = line(List.of(finding));
        return Stream.of(file, String.valueOf(Path.of(file).getFileName()))
                .map(name -> name + ": ")
                .filter(said::startsWith)
                .findFirst()
                .map(name -> said.substring(name.length()))
                .orElse(said);
    }

    private static void printDetails(PrintStream err, List<Reason> reasons) {
        reasons.stream()
                .map(Reason::detail)
                .filter(said -> !said.isEmpty())
                .distinct()
                .forEach(said -> err.println("  " + said.replaceAll("\\s+", " ")));
    }

    private static String numbered(String file, List<Reason> findings) {
        return IntStream.rangeClosed(1, findings.size())
                .mapToObj(number -> "(" + number + ") " + about(file, findings.get(number - 1)))
                .collect(Collectors.joining(" "));
    }

    /** Say all reasons in one line, in Indonesian. */
    public static String line(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.text().in(Text.INDONESIAN).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }
}
