package id.nusakinerja.bench;

import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.assessment.OrganisationPredicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.persistence.UnitOfWork;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Fills an empty city with invented civil servants and with all that a simulation reads of them: posts, both ratings,
 * recorded allowances of four quarters. Written past the rooms, as only the reading is to be measured.
 */
final class BigCity {

    static final int UNITS = 200;

    private static final int PEOPLE_AT_ONCE = 5_000;
    private static final int FIRST_UNIT = 1_000;
    private static final Date SINCE = Date.valueOf("2020-01-02");
    private static final Date FOR_EVER = Date.valueOf("9999-12-31");
    private static final String WORDS =
            "Hasil sesuai rencana triwulan, bukti lengkap, dan layanan selesai tepat waktu; "
                    + "catatan dari dua dialog kinerja sudah ditindaklanjuti.";

    private final UnitOfWork work;
    private final Actor actor;
    private final List<Period> quarters;

    /** @param year of whose quarters there are ratings and allowances */
    BigCity(UnitOfWork work, Actor actor, int year) {
        this.work = work;
        this.actor = actor;
        this.quarters = Period.allOf(PeriodKind.QUARTER, year);
    }

    void fill(int people) {
        List<Integer> numbers = IntStream.rangeClosed(1, people).boxed().toList();
        write(BigCity::insertUnits);
        inChunks(numbers, BigCity::insertPeople);
        for (Period quarter : quarters) {
            write(connection -> insertPeriod(connection, quarter));
            inChunks(numbers, (connection, chunk) -> insertFacts(connection, quarter, chunk));
            // Ratings are set in another order than people are taken in: neighbours do not lie side by side.
            List<Integer> shuffled = new ArrayList<>(numbers);
            Collections.shuffle(shuffled, new Random(1));
            inChunks(shuffled, (connection, chunk) -> insertRatings(connection, quarter, chunk));
        }
    }

    private static void insertUnits(Connection connection) throws SQLException {
        insert(connection, "EMPLOYEE_UNIT (ID, VERSION, UNIT_CODE)", units(), unit -> List.of(unit, 1, "U" + unit));
        insert(
                connection,
                "EMPLOYEE_UNIT_STATE (ID, VERSION, UNIT_ID, FROM_DATE, TO_DATE, UNIT_NAME, UNIT_KIND)",
                units(),
                unit -> List.of(unit, 1, unit, SINCE, FOR_EVER, "Dinas Uji " + unit, "dinas"));
    }

    private static List<Integer> units() {
        return IntStream.range(FIRST_UNIT, FIRST_UNIT + UNITS).boxed().toList();
    }

    private static void insertPeriod(Connection connection, Period period) throws SQLException {
        Date lastDay = Date.valueOf(period.to());
        insert(
                connection,
                "CYCLE_PERIOD (ID, PERFORMANCE_YEAR, PERIOD_KEY, STAGE, LAST_DAY, DEADLINE, VERSION)",
                List.of(period.ordinal()),
                one -> List.of(one, period.year(), period.key(), CycleStage.SET.name(), lastDay, lastDay, 1));
        OrganisationPredicate[] predicates = OrganisationPredicate.values();
        insert(
                connection,
                "UNIT_PREDICATE (ID, UNIT_ID, PERIOD_KEY, PREDICATE, SOURCE_TEXT, VERSION)",
                units(),
                unit -> List.of(
                        id(period, unit), unit, period.key(), predicates[unit % predicates.length].name(), "uji", 1));
    }

    private static long id(Period period, int number) {
        return number + 1_000_000_000L * period.ordinal();
    }

    private static void insertPeople(Connection connection, List<Integer> people) throws SQLException {
        insert(
                connection,
                "EMPLOYEE_PERSON (ID, VERSION, FULL_NAME, EMAIL)",
                people,
                person -> List.of(person, 1, "Pegawai Uji " + person, ""));
        insert(
                connection,
                "EMPLOYEE_NIP (ID, VERSION, PERSON_ID, NIP, FROM_DATE, TO_DATE)",
                people,
                person -> List.of(person, 1, person, nip(person), SINCE, FOR_EVER));
        insert(
                connection,
                "EMPLOYEE_PLACEMENT (ID, VERSION, PERSON_ID, FROM_DATE, TO_DATE, EMPLOYMENT_STATUS, EMPLOYEE_RANK,"
                        + " POST_KIND, POST_TITLE, POST_GRADE, JOB_CLASS, UNIT_ID, SEARCH_NAME, SEARCH_POST)",
                people,
                person -> {
                    boolean functional = person % 3 == 0;
                    String post = functional ? "Penyuluh" : "Pengelola Layanan";
                    return List.of(
                            person,
                            1,
                            person,
                            SINCE,
                            FOR_EVER,
                            EmploymentStatus.PNS.name(),
                            "III/b",
                            (functional ? PostKind.FUNGSIONAL : PostKind.PELAKSANA).name(),
                            post,
                            functional ? "Ahli Pertama" : "",
                            8,
                            FIRST_UNIT + person % UNITS,
                            "pegawai uji " + person,
                            post.toLowerCase(Locale.ROOT));
                });
    }

    private static void insertFacts(Connection connection, Period period, List<Integer> people) throws SQLException {
        insert(
                connection,
                "ALLOWANCE_FACTS (ID, EMPLOYEE_ID, PERIOD_KEY, ALLOWANCE, PRODUCTIVITY, DISCIPLINE_EVENTS, FACT_SOURCE,"
                        + " VERSION)",
                people,
                person -> List.of(
                        id(period, person),
                        person,
                        period.key(),
                        3_000_000 + 100_000 * (person % 40),
                        String.valueOf(90 + person % 11),
                        events(person),
                        "uji.csv, baris " + person,
                        1));
    }

    private static void insertRatings(Connection connection, Period period, List<Integer> people) throws SQLException {
        Date lastDay = Date.valueOf(period.to());
        Timestamp savedAt = Timestamp.valueOf(period.to().atTime(LocalTime.NOON));
        insert(
                connection,
                "ASSESSMENT (ID, EMPLOYEE_ID, PERIOD_KEY, LAST_DAY, ASSESSOR_ID, STATE, RESULTS, RESULTS_REASON, BEHAVIOUR,"
                        + " BEHAVIOUR_REASON, DEPARTURE, STRENGTHS, IMPROVEMENTS, NEXT_STEPS, POLICY, SAVED_AT, REMARK,"
                        + " VERSION)",
                people,
                person -> List.of(
                        id(period, person),
                        person,
                        period.key(),
                        lastDay,
                        1,
                        "SET",
                        rating(person),
                        WORDS,
                        rating(person / 10),
                        WORDS,
                        "",
                        WORDS,
                        WORDS,
                        WORDS,
                        "uji",
                        savedAt,
                        "",
                        1));
    }

    /** Of ten people three are rated above what was expected, and one below. */
    private static String rating(int number) {
        int digit = number % 10;
        return (digit < 3 ? Rating.DI_ATAS : digit < 9 ? Rating.SESUAI : Rating.DI_BAWAH).name();
    }

    /** Each fourth was late, each fifteenth absent. */
    private static String events(int person) {
        List<String> events = new ArrayList<>();
        if (person % 15 == 0) {
            events.add("TK:1");
        }
        if (person % 4 == 0) {
            events.add("TL1:" + (1 + person % 3));
        }
        return String.join(" ", events);
    }

    /** Each day of birth has as many as a NIP can tell apart. */
    private static String nip(int person) {
        LocalDate born = LocalDate.of(1970, 1, 1).plusDays(person / 999);
        return String.format(Locale.ROOT, "%tY%<tm%<td2015011%03d", born, 1 + person % 999);
    }

    private interface Insertion<T> {
        void into(Connection connection, T rows) throws SQLException;
    }

    private interface Statements {
        void run(Connection connection) throws SQLException;
    }

    private void inChunks(List<Integer> people, Insertion<List<Integer>> insertion) {
        for (int from = 0; from < people.size(); from += PEOPLE_AT_ONCE) {
            List<Integer> chunk = people.subList(from, Math.min(people.size(), from + PEOPLE_AT_ONCE));
            write(connection -> insertion.into(connection, chunk));
        }
    }

    private void write(Statements statements) {
        work.write(actor, Deed.of("bench.fill", "tenant:" + actor.tenant()), em -> {
                    try {
                        statements.run(em.unwrap(Connection.class));
                        return Outcome.done(true);
                    } catch (SQLException problem) {
                        throw new IllegalStateException("The city cannot be filled.", problem);
                    }
                })
                .getOrThrow();
    }

    /** @param columns the table and the columns that are written, in the order of the values */
    private static void insert(
            Connection connection, String columns, List<Integer> numbers, IntFunction<List<Object>> values)
            throws SQLException {
        String[] marks = new String[columns.split(",", -1).length];
        Arrays.fill(marks, "?");
        String sql = "INSERT INTO " + columns + " VALUES (" + String.join(", ", marks) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int number : numbers) {
                int column = 1;
                for (Object value : values.apply(number)) {
                    statement.setObject(column++, value);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
