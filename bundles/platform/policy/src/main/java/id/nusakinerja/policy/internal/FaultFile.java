package id.nusakinerja.policy.internal;

import id.nusakinerja.guard.Fault;
import id.nusakinerja.kernel.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was suspended and lifted, one line each, only ever written behind the last: the state is what the lines make of it. */
final class FaultFile {

    /**
     * One line.
     *
     * @param fault what suspended it; empty when it was lifted
     * @param by the account that lifted it; empty when it was suspended
     */
    record Line(Instant at, TenantId tenant, String edition, Optional<Fault> fault, Optional<Long> by) {

        boolean isLifted() {
            return by.isPresent();
        }

        private String write() {
            String what = fault.map(why -> String.join("\t", why.kind().name(), plain(why.what()), plain(why.where())))
                    .orElseGet(() ->
                            String.join("\t", LIFTED, by.map(String::valueOf).orElse(""), ""));
            return String.join("\t", at.toString(), tenant.value(), edition, what) + "\n";
        }

        private static Line read(String line) {
            String[] parts = line.split("\t", -1);
            boolean lifted = parts[3].equals(LIFTED);
            return new Line(
                    Instant.parse(parts[0]),
                    new TenantId(parts[1]),
                    parts[2],
                    lifted
                            ? Optional.empty()
                            : Optional.of(new Fault(Fault.Kind.valueOf(parts[3]), parts[4], parts[5])),
                    lifted ? Optional.of(Long.parseLong(parts[4])) : Optional.empty());
        }

        private static String plain(String text) {
            return text.replaceAll("\\p{Cntrl}", " ");
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(FaultFile.class);
    private static final String LIFTED = "LIFTED";

    private final Path file;

    FaultFile(Path file) {
        this.file = file;
    }

    /** Read all lines; one that a crash cut short is left out. */
    void read(Consumer<Line> reader) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            String written = Files.readString(file);
            if (!written.isEmpty() && !written.endsWith("\n")) {
                write("\n");
            }
            for (String line : written.lines().toList()) {
                try {
                    reader.accept(Line.read(line));
                } catch (RuntimeException broken) {
                    LOG.warn("A line of ({}) cannot be read and is left out.", file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read (" + file + "), which says whose decisions wait.", e);
        }
    }

    void append(Line line) {
        try {
            Files.createDirectories(file.getParent());
            write(line.write());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write (" + file + "), which says whose decisions wait.", e);
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
    }
}
