package id.nusakinerja.command;

import java.io.PrintStream;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** One command of {@code nusakinerja} (OSGi service whiteboard). Needs no network and no running server. */
@ConsumerType
public interface Command {

    int DONE = 0;
    int DONE_WITH_ROW_ERRORS = 1;
    int REFUSED = 2;

    /** The words after {@code nusakinerja}, for example {@code policy simulate}. */
    String words();

    /**
     * Run with the arguments behind the words.
     *
     * @param out results, machine-readable where {@code --json} is given
     * @param err one plain line for a refusal: the file, the cause and the cure
     * @return {@link #DONE}, {@link #DONE_WITH_ROW_ERRORS} or {@link #REFUSED}
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
