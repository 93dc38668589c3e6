package id.nusakinerja.employee.internal;

import static id.nusakinerja.employee.internal.TownFixture.ANDI;
import static id.nusakinerja.employee.internal.TownFixture.HEADER;
import static id.nusakinerja.employee.internal.TownFixture.KEPALA;
import static id.nusakinerja.employee.internal.TownFixture.PEOPLE;
import static id.nusakinerja.employee.internal.TownFixture.RATNA;
import static id.nusakinerja.employee.internal.TownFixture.SRI;
import static id.nusakinerja.employee.internal.TownFixture.TODAY;
import static id.nusakinerja.employee.internal.TownFixture.UNITS;
import static id.nusakinerja.employee.internal.TownFixture.codes;
import static id.nusakinerja.employee.internal.TownFixture.manager;
import static id.nusakinerja.employee.internal.TownFixture.warningCodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.employee.ImportPreview;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.testkit.Actors;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefaultEmployeeImportServiceTest {

    private static final String OTHER = "199101012019031009";

    private final TownFixture town = TownFixture.settled();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void showsFirstWhatItWouldDoAndDoesNothing() {
        TownFixture empty = new TownFixture();
        try (empty) {
            ImportPreview preview = empty.units(UNITS);

            assertThat(preview.added()).isEqualTo(5);
            assertThat(empty.units(UNITS).added()).isEqualTo(5);
            assertThat(empty.database.deeds()).isEmpty();
        }
    }

    @Test
    void takesPeopleWithPostUnitAndSuperior() {
        Employee ratna = town.employee(RATNA);

        assertThat(ratna.name()).isEqualTo("Ratna Widya");
        assertThat(ratna.email()).isEqualTo("ratna@semarang.example");
        assertThat(ratna.post().grade()).isEqualTo("Ahli Pertama");
        assertThat(ratna.unit().name()).isEqualTo("Bidang Pendidikan Masyarakat");
        assertThat(ratna.superior()).contains(town.id(SRI));
        assertThat(ratna.since()).isEqualTo(LocalDate.of(2025, 1, 2));
    }

    @Test
    void changesNothingTheSecondTime() {
        ImportPreview units = town.units(UNITS);
        ImportPreview people = town.people(PEOPLE);

        assertThat(units.added() + units.changed()).isZero();
        assertThat(units.unchanged()).isEqualTo(5);
        assertThat(people.added() + people.changed()).isZero();
        assertThat(people.unchanged()).isEqualTo(6);
        assertThat(people.errors()).isEmpty();
    }

    @Test
    void keepsWhatWasBeforeTheFirstDayOfARow() {
        town.take(town.people(
                HEADER + ANDI + ",Andi Saputra,PNS,III/b,pelaksana,Analis Muda,,8,DLH," + KEPALA + ",2026-02-01,\n"));

        assertThat(town.employee(ANDI, LocalDate.of(2026, 1, 31)).post().title())
                .isEqualTo("Analis");
        assertThat(town.employee(ANDI, LocalDate.of(2026, 1, 31)).superior()).contains(town.id(SRI));
        assertThat(town.employee(ANDI, LocalDate.of(2026, 2, 1)).post().title()).isEqualTo("Analis Muda");
        assertThat(town.employee(ANDI).unit().code()).isEqualTo("DLH");
        assertThat(town.organisation.listTeam(Actors.TENANT, town.id(SRI), LocalDate.of(2026, 1, 31)))
                .hasSize(2);
        assertThat(town.organisation.listTeam(Actors.TENANT, town.id(SRI), TODAY))
                .hasSize(1);
    }

    @Test
    void listsUnderTheNewNameOnAllDays() {
        town.take(town.people(
                HEADER + ANDI + ",Zulfikar Andi,PNS,III/b,pelaksana,Analis Muda,,8,DLH," + KEPALA + ",2026-02-01,\n"));

        for (LocalDate day : List.of(LocalDate.of(2026, 1, 31), TODAY)) {
            assertThat(found("zulfikar", day)).containsExactly("Zulfikar Andi");
            assertThat(found("saputra", day)).isEmpty();
            assertThat(found("", day)).last().isEqualTo("Zulfikar Andi");
        }
        assertThat(found("analis muda", LocalDate.of(2026, 1, 31))).isEmpty();
        assertThat(found("analis muda", TODAY)).containsExactly("Zulfikar Andi");
    }

    @Test
    void refusesToRewriteHistory() {
        ImportPreview preview = town.people(
                HEADER + ANDI + ",Andi Saputra,PNS,III/b,pelaksana,Analis Muda,,8,DLH," + KEPALA + ",2024-06-01,\n");

        assertThat(codes(preview)).containsExactly("2 tmt import.before-current");
    }

    @Test
    void changesUnitsFromTodayOn() {
        town.take(town.units("kode,nama,induk_kode\nDLH,Dinas Lingkungan,SETDA\n"));
        town.take(town.units("kode,nama,induk_kode\nDLH,Dinas LH,SETDA\n"));

        assertThat(town.employee(TownFixture.BUDI).unit().name()).isEqualTo("Dinas LH");
        assertThat(town.employee(TownFixture.BUDI, TODAY.minusDays(1)).unit().name())
                .isEqualTo("Dinas Lingkungan Hidup");
    }

    @Test
    void refusesAPreviewThatTheDataHaveOvertaken() {
        String csv = HEADER + OTHER + ",Orang Baru,PNS,III/a,pelaksana,Analis,,7,DLH," + KEPALA + ",2026-02-01,\n";
        ImportPreview first = town.people(csv);
        town.take(town.people(csv));

        assertThat(town.imports.apply(manager(), first))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons().toString()).contains("import.changed-meanwhile"));
    }

    static Stream<Actor> othersThanManagers() {
        return Stream.of(Actors.staff(), Actors.assessor(), Actors.unitHead(), Actors.operator());
    }

    @ParameterizedTest
    @MethodSource("othersThanManagers")
    void isForManagersAndAdministratorsOnly(Actor actor) {
        ImportPreview preview = town.units(UNITS);

        assertThatThrownBy(() -> town.imports.previewUnits(actor, "u.csv", new byte[0]))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> town.imports.previewEmployees(actor, "e.csv", new byte[0]))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> town.imports.apply(actor, preview)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> town.employees.leave(actor, town.id(ANDI), TODAY))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> town.employees.changeNip(
                        actor, town.id(ANDI), town.employee(ANDI).nip(), TODAY))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void appliesNoPreviewOfAnotherTenant() {
        Actor stranger = Actors.of(Actors.OTHER_TENANT, manager());
        ImportPreview preview = town.units(UNITS);

        assertThatThrownBy(() -> town.imports.apply(stranger, preview)).isInstanceOf(NotAllowedException.class);
        assertThat(town.imports
                        .previewUnits(stranger, "units.csv", UNITS.getBytes(StandardCharsets.UTF_8))
                        .getOrThrow()
                        .added())
                .isEqualTo(5);
    }

    @Nested
    class FindsErrors {

        @Test
        void allInOneRowAtOnce() {
            assertThat(codes(town.people(
                            HEADER + "198613262015133000,,HONORER,V/z,kepala,,,99,,12345,2026-02-30,bukan-surel\n")))
                    .containsExactlyInAnyOrder(
                            "2 nip nip.tanggal-lahir",
                            "2 nip nip.bulan",
                            "2 nip nip.jk",
                            "2 nip nip.urut",
                            "2 nama import.empty",
                            "2 status import.choice",
                            "2 golongan import.rank",
                            "2 jenis_jabatan import.choice",
                            "2 jabatan import.empty",
                            "2 kelas import.number",
                            "2 unit_kode import.empty",
                            "2 atasan_nip nip.format",
                            "2 tmt import.day",
                            "2 email import.email");
        }

        @Test
        void inSomeRowsAndTakesTheOthers() {
            ImportPreview preview = town.people(
                    HEADER
                            + OTHER + ",Orang Baru,PNS,III/a,pelaksana,Analis,,7,DLH," + KEPALA + ",2026-02-01,\n"
                            + OTHER + ",Orang Lagi,PNS,III/a,pelaksana,Analis,,7,DLH," + KEPALA + ",2026-02-01,\n"
                            + "199101012019031010,Unit Salah,PNS,III/a,pelaksana,Analis,,7,XYZ," + KEPALA
                            + ",2026-02-01,\n"
                            + "199101012019031011,Atasan Salah,PNS,III/a,pelaksana,Analis,,7,DLH,199101012019031012,2026-02-01,\n"
                            + "199101012019031013,Atasan Diri,PNS,III/a,pelaksana,Analis,,7,DLH,199101012019031013,2026-02-01,\n");

            assertThat(preview.added()).isEqualTo(1);
            assertThat(codes(preview))
                    .containsExactly(
                            "3 nip import.double",
                            "4 unit_kode import.unknown-unit",
                            "5 atasan_nip import.unknown-superior",
                            "6 atasan_nip import.own-superior");
            town.take(preview);
            assertThat(town.employee(OTHER).name()).isEqualTo("Orang Baru");
        }

        @Test
        void ofSuperiorsInACircleThroughFileAndData() {
            ImportPreview preview = town.people(HEADER
                    + KEPALA + ",Bambang Sutrisno,PNS,IV/c,struktural,Kepala Dinas,,14,DISDIK," + RATNA
                    + ",2026-02-01,\n");

            assertThat(codes(preview)).containsExactly("2 atasan_nip import.circle");
        }

        @Test
        void ofThoseWhoseSuperiorIsInAFaultyRow() {
            ImportPreview preview = town.people(HEADER
                    + "199101012019031010,Tanpa Unit,PNS,III/a,pelaksana,Analis,,7,XYZ," + KEPALA + ",2026-02-01,\n"
                    + "199101012019031011,Bawahan,PNS,III/a,pelaksana,Analis,,7,DLH,199101012019031010,2026-02-01,\n"
                    + OTHER + ",Bawahan Lagi,PNS,III/a,pelaksana,Analis,,7,DLH,199101012019031011,2026-02-01,\n");

            assertThat(codes(preview))
                    .containsExactly(
                            "2 unit_kode import.unknown-unit",
                            "3 atasan_nip import.unknown-superior",
                            "4 atasan_nip import.unknown-superior");
        }

        @Test
        void inUnits() {
            assertThat(codes(town.units("""
                    kode,nama,induk_kode,jenis
                    A,Unit A,B,bidang
                    B,Unit B,A,bidang
                    C,Unit C,TIDAKADA,bidang
                    D,,SETDA,bidang
                    E,Unit E,SETDA,bidang
                    E,Unit E lagi,SETDA,bidang
                    F,Unit F,C,bidang
                    SETDA,Sekretariat Daerah,DISDIK.PM,sekretariat
                    """)))
                    .containsExactly(
                            "2 induk_kode import.circle",
                            "3 induk_kode import.circle",
                            "4 induk_kode import.unknown-unit",
                            "5 nama import.empty",
                            "7 kode import.double",
                            "8 induk_kode import.unknown-unit",
                            "9 induk_kode import.circle");
        }

        @Test
        void ofMissingColumnsByName() {
            Outcome<ImportPreview> outcome = town.imports.previewEmployees(
                    manager(), "e.csv", "nip,nama\n1,2\n".getBytes(StandardCharsets.UTF_8));

            assertThat(outcome.toString()).contains("table.missing-column").contains("jabatan");
        }
    }

    @Test
    void warnsOfWhatIsOdd() {
        ImportPreview preview = town.people(
                HEADER + "199003152026062001,Ratna Widya,PPPK,III/a,pelaksana,Analis,Ahli Muda,7,DLH,,2026-02-01,\n");

        assertThat(preview.errors()).isEmpty();
        assertThat(warningCodes(preview))
                .containsExactlyInAnyOrder(
                        "nip.other-status",
                        "import.grade-ignored",
                        "import.rank-of-other-status",
                        "import.no-superior",
                        "import.same-person");
    }

    @Test
    void saysWhatWouldChange() {
        ImportPreview preview = town.people(
                HEADER + ANDI + ",Andi Saputra,PNS,III/b,pelaksana,Analis,,7,DISDIK.PM," + SRI + ",2026-02-01,\n");

        assertThat(preview.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.text().in(Text.INDONESIAN))
                        .isEqualTo("berubah: golongan; berlaku sejak 2026-02-01"));
    }

    @Test
    void reportsColumnsThatMeanNothing() {
        assertThat(town.units("kode,nama,induk_kode,warna\nX,Unit X,,merah\n").ignoredColumns())
                .containsExactly("warna");
    }

    @Test
    void takesACityOfFifteenThousandInReasonableTime() {
        String people = IntStream.range(0, 15_000)
                .mapToObj(i -> "%d%02d%02d2015051%03d,Pegawai %d,PNS,III/a,pelaksana,Analis,,7,DLH,%s,2026-02-01,"
                        .formatted(1970 + i / 3000 % 20, i % 12 + 1, i / 12 % 28 + 1, i % 900 + 1, i, KEPALA))
                .collect(Collectors.joining("\n", HEADER, "\n"));
        long start = System.nanoTime();
        ImportPreview preview = town.people(people);
        town.take(preview);

        assertThat(preview.added()).isGreaterThan(14_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(90));
        assertThat(town.people(people).unchanged()).isEqualTo(preview.added());
    }

    private List<String> found(String part, LocalDate day) {
        return town.directory.listEmployees(manager(), EmployeeQuery.on(day).with(part)).stream()
                .map(Employee::name)
                .toList();
    }
}
