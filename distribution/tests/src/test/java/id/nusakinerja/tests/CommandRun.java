package id.nusakinerja.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What one command of the distribution said, run as its user runs it.
 *
 * @param exitCode 0 when all is well
 * @param output what it wrote to both streams
 */
public record CommandRun(int exitCode, String output) {

    /** Run to the end, for example {@code receipt verify FILE}. */
    public static CommandRun of(String... words) {
        List<String> command =
                new ArrayList<>(List.of(Installation.file("bin/nusakinerja").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_OPTIONS", RunningServer.ONE_COMPILER);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new CommandRun(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while (" + command + ") ran.", e);
        }
    }
}
