package id.nusakinerja.launcher;

import id.nusakinerja.command.Command;
import java.time.Instant;
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

    /** The seconds to ready count from the start of the process. */
    private static long startTime() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .orElseGet(Instant::now)
                .toEpochMilli();
    }
}
