package id.nusakinerja.tests.container;

import id.nusakinerja.kernel.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The table of who may call what; its words are explained in the file itself. */
final class AccessTable {

    private final Properties lines = new Properties();

    AccessTable() {
        try (InputStream stream = AccessTable.class.getResourceAsStream("access.properties")) {
            lines.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> useCases() {
        return lines.stringPropertyNames();
    }

    boolean isForEverybody(String useCase) {
        return words(useCase).contains("ALL");
    }

    /** Whether the use case is for civil servants in their own affairs: then strangers are those who are none. */
    boolean isForOneself(String useCase) {
        return words(useCase).contains("SELF");
    }

    /** Whether outsiders may get an answer, as long as it says nothing. */
    boolean maySilentlyAnswer(String useCase) {
        return words(useCase).contains("silent");
    }

    /** The roles that do not open this use case to somebody who stands in no relation to the record. */
    List<Role> outsiders(String useCase) {
        return Arrays.stream(Role.values())
                .filter(role -> !words(useCase).contains(role.name()))
                .toList();
    }

    private List<String> words(String useCase) {
        return List.of(lines.getProperty(useCase).split(" "));
    }
}
