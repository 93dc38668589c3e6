package id.nusakinerja.simulation.internal;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.simulation.PeoplePage;
import id.nusakinerja.simulation.PeopleQuery;
import id.nusakinerja.simulation.PersonImpact;
import id.nusakinerja.simulation.PersonImpact.Standing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The people of one simulation in a temporary file that only this user may read and that is gone when it is closed, at the
 * latest with the process. In memory stay a few numbers for each: where it stands, how much changes, which unit.
 */
final class PeopleFile implements AutoCloseable {

    private static final int LONGEST_TEXT = 300;
    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(BUFFER);
    private final Map<String, Integer> units = new HashMap<>();
    private long[] ends = new long[1024];
    private long[] differences = new long[1024];
    private int[] unitOf = new int[1024];
    private int[] order = {};
    private long written;
    private int size;

    private PeopleFile(FileChannel file) {
        this.file = file;
    }

    static PeopleFile create() throws IOException {
        Path path = Files.createTempFile("nusakinerja-simulation", ".part");
        return new PeopleFile(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    void add(PersonImpact person) throws IOException {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            differences = Arrays.copyOf(differences, 2 * size);
            unitOf = Arrays.copyOf(unitOf, 2 * size);
        }
        write(person, new DataOutputStream(waiting));
        ends[size] = written + waiting.size();
        differences[size] = person.difference().amount();
        unitOf[size] = units.computeIfAbsent(person.unit(), name -> units.size());
        size++;
        if (waiting.size() >= BUFFER) {
            flush();
        }
    }

    /** To be called once, after the last person: those with the largest amounts come first from now on. */
    void finish() throws IOException {
        flush();
        order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> Math.abs(differences[row]), Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** @throws UncheckedIOException when it was closed meanwhile */
    PeoplePage page(PeopleQuery query) {
        int[] rows = IntStream.of(order).filter(filter(query)).toArray();
        List<PersonImpact> people = new ArrayList<>();
        for (int i = query.offset(); i < Math.min(rows.length, query.offset() + query.limit()); i++) {
            people.add(read(rows[i]));
        }
        return new PeoplePage(people, rows.length);
    }

    private IntPredicate filter(PeopleQuery query) {
        int unit = query.unit().map(name -> units.getOrDefault(name, -1)).orElse(-1);
        IntPredicate kind = row -> switch (query.kind()) {
            case ANY -> true;
            case GAIN -> differences[row] > 0;
            case LOSS -> differences[row] < 0;
            case OTHER -> differences[row] == 0;
        };
        return query.unit().isEmpty() ? kind : kind.and(row -> unitOf[row] == unit);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(waiting.toByteArray());
        while (bytes.hasRemaining()) {
            written += file.write(bytes, written);
        }
        waiting.reset();
    }

    private PersonImpact read(int row) {
        long start = row == 0 ? 0 : ends[row - 1];
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(ends[row] - start));
        try {
            int got = 0;
            while (bytes.hasRemaining() && got >= 0) {
                got = file.read(bytes, start + bytes.position());
            }
            return read(new DataInputStream(new ByteArrayInputStream(bytes.array())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PersonImpact person, DataOutputStream out) throws IOException {
        out.writeUTF(cut(person.nip()));
        out.writeUTF(cut(person.name()));
        out.writeUTF(cut(person.unit()));
        write(person.before(), out);
        write(person.after(), out);
    }

    private static void write(Optional<Standing> standing, DataOutputStream out) throws IOException {
        out.writeBoolean(standing.isPresent());
        if (standing.isPresent()) {
            out.writeUTF(standing.get().predicate().name());
            out.writeLong(standing.get().paid().amount());
            out.writeUTF(cut(standing.get().awards()));
            out.writeUTF(cut(standing.get().followUps()));
        }
    }

    private static PersonImpact read(DataInputStream in) throws IOException {
        return new PersonImpact(in.readUTF(), in.readUTF(), in.readUTF(), standing(in), standing(in));
    }

    private static Optional<Standing> standing(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? Optional.of(new Standing(
                        Predicate.valueOf(in.readUTF()), Rupiah.of(in.readLong()), in.readUTF(), in.readUTF()))
                : Optional.empty();
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
