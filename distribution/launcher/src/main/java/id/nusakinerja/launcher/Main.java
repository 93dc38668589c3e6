package id.nusakinerja.launcher;

import id.nusakinerja.command.Command;
import java.util.List;

/** Entry of {@code bin/nusakinerja}: {@code run} starts the server, any other words are a single command. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(start(List.of(arguments)));
    }

    private static int start(List<String> words) throws InterruptedException {
        try {
            Home home = Home.fromScript();
            if (words.isEmpty()) {
                throw new StartProblem(
                        "nusakinerja", "nothing to do was said", "Say run --demo, or for example policy list");
            }
            if (words.equals(List.of("aot-training"))) {
                return new Training(home).run();
            }
            if (!words.getFirst().equals("run")) {
                return new CommandLine(home).run(words);
            }
            RunOptions options = RunOptions.parse(home, words.subList(1, words.size()));
            return new Server(home, options).run(startTime());
        } catch (StartProblem problem) {
            Container.warn(problem.line());
            return Command.REFUSED;
        }
    }

    /**
     * The seconds to ready count from the first line of the script, in milliseconds since 1970. The system's own start time of a
     * process is no use: it counts from the boot, of which the system knows the second only.
     */
    private static long startTime() {
        return Long.getLong("nusakinerja.started", System.currentTimeMillis());
    }
}
