package id.nusakinerja.audit.internal;

import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import id.nusakinerja.testkit.Actors;
import id.nusakinerja.testkit.TestDatabase;
import id.nusakinerja.testkit.internal.NoteEntities;
import id.nusakinerja.testkit.internal.NoteEntity;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The program that is killed: writes pairs of notes without end and prints the number of each pair once it is confirmed. */
final class CrashWriter {

    /** The second of a pair has the number of the first plus this. */
    static final long PARTNER = 1_000_000_000L;

    private CrashWriter() {}

    /** Write until killed; the arguments are where to write and the first number. */
    public static void main(String[] arguments) {
        PrintStream confirmed = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        UnitOfWork unitOfWork = open(arguments[0]).unitOfWork();
        for (long number = Long.parseLong(arguments[1]); ; number++) {
            write(unitOfWork, number);
            confirmed.println(number);
        }
    }

    /** Open the database at an address of PostgreSQL or in a data folder. */
    static TestDatabase open(String where) {
        ChainedJournal journal = new ChainedJournal(Clock.systemUTC());
        return where.startsWith("jdbc:")
                ? TestDatabase.at(where, journal, new AuditEntities(), new NoteEntities())
                : TestDatabase.inFolder(Path.of(where), journal, new AuditEntities(), new NoteEntities());
    }

    private static void write(UnitOfWork unitOfWork, long number) {
        unitOfWork
                .write(Actors.staff(), Deed.of("note.write", "note:" + number), em -> {
                    List.of(number, number + PARTNER)
                            .forEach(id -> em.persist(new NoteEntity(id, "note", Instant.EPOCH)));
                    em.flush();
                    return Outcome.done(number);
                })
                .getOrThrow();
    }
}
