package id.nusakinerja.launcher;

import id.nusakinerja.command.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** Runs one command, such as {@code policy simulate}, in a container without web and databases. */
final class CommandLine {

    private static final String DATA = "--data";

    private final Home home;

    CommandLine(Home home) {
        this.home = home;
    }

    /** Run the command that the words begin with. {@code --data DIR} among them is for all commands: the data folder. */
    int run(List<String> given) {
        List<String> words = new ArrayList<>(given);
        Optional<Path> data = takeData(words);
        try (TemporaryFolder storage = TemporaryFolder.make()) {
            Container container = Container.prepare(
                    home, Settings.ofCommand(home, storage.path().resolve("cache"), data));
            try {
                container.start();
                return run(words, commands(container.context()));
            } finally {
                container.stop();
            }
        }
    }

    private static Optional<Path> takeData(List<String> words) {
        int at = words.indexOf(DATA);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == words.size()) {
            throw new StartProblem(DATA, "a value is missing", "Name the data folder");
        }
        words.remove(at);
        return Optional.of(Path.of(words.remove(at)).toAbsolutePath().normalize());
    }

    static int run(List<String> words, List<Command> commands) {
        Optional<Command> command = commands.stream()
                .filter(candidate -> begins(words, split(candidate.words())))
                .max(Comparator.comparingInt(
                        candidate -> split(candidate.words()).size()));
        if (command.isEmpty()) {
            System.err.println(unknown(words, commands));
            return Command.REFUSED;
        }
        List<String> arguments = words.subList(split(command.get().words()).size(), words.size());
        return command.get().run(arguments, System.out, System.err);
    }

    static String unknown(List<String> words, List<Command> commands) {
        String known = Stream.concat(
                        Stream.of("run"), commands.stream().map(Command::words).sorted())
                .collect(Collectors.joining(", "));
        return String.join(" ", words) + ": no such command. Known are " + known + ".";
    }

    private static boolean begins(List<String> words, List<String> beginning) {
        return words.size() >= beginning.size()
                && words.subList(0, beginning.size()).equals(beginning);
    }

    private static List<String> split(String words) {
        return List.of(words.split(" "));
    }

    private static List<Command> commands(BundleContext context) {
        try {
            return context.getServiceReferences(Command.class, null).stream()
                    .map(context::getService)
                    .toList();
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException("No filter, and yet a filter at fault", impossible);
        }
    }
}
