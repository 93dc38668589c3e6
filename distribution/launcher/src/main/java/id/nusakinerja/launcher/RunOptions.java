package id.nusakinerja.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What {@code nusakinerja run} was asked.
 *
 * @param demo whether to fill the tenants with invented people
 * @param port 1 to 65535, on this machine only unless conf says otherwise
 * @param data where databases, logs and the bundle cache live
 * @param tenants the settings files of the tenants
 */
record RunOptions(boolean demo, int port, Path data, Path tenants) {

    static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;
    private static final String KNOWN = "Known are --demo, --port N, --data DIR, --tenants DIR";

    static RunOptions parse(Home home, List<String> arguments) {
        RunOptions options = new RunOptions(false, DEFAULT_PORT, home.data(), home.tenants());
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options = options.with(rest.remove(), rest);
        }
        return options;
    }

    private RunOptions with(String option, Deque<String> rest) {
        return switch (option) {
            case "--demo" -> new RunOptions(true, port, data, tenants);
            case "--port" -> new RunOptions(demo, port(valueOf(option, rest)), data, tenants);
            case "--data" -> new RunOptions(demo, port, folder(valueOf(option, rest)), tenants);
            case "--tenants" -> new RunOptions(demo, port, data, folder(valueOf(option, rest)));
            default -> throw new StartProblem(option, "no such option of run", KNOWN);
        };
    }

    private static String valueOf(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new StartProblem(option, "a value is missing", KNOWN);
        }
        return rest.remove();
    }

    private static int port(String value) {
        int port = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
        if (port < 1 || port > HIGHEST_PORT) {
            throw new StartProblem("--port " + value, "no port number", "Give a number from 1 to 65535");
        }
        return port;
    }

    private static Path folder(String value) {
        return Path.of(value).toAbsolutePath().normalize();
    }
}
