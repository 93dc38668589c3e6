package id.nusakinerja.web.appraisal.internal;

import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.Post;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.employee.UnitId;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.policy.PeriodPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Any number of invented people, alike but for their names. */
final class Crowd {

    private static final Period QUARTER = Period.allOf(PeriodKind.QUARTER, 2026).getFirst();

    private Crowd() {}

    /** Orang 1, Orang 2 and so on. */
    static Employee person(int number) {
        return new Employee(
                new EmployeeId(number),
                new Nip("198012302010012005"),
                "Orang " + number,
                "",
                EmploymentStatus.PNS,
                "III/c",
                new Post(PostKind.PELAKSANA, "Pengadministrasi", "", 6),
                new Unit(new UnitId(3), "DISDIK", "Dinas Pendidikan", Optional.empty(), "dinas"),
                Optional.empty(),
                LocalDate.of(2024, 1, 2));
    }

    /** Nobody has facts or an allowance yet. */
    static List<AllowanceLine> lines(int people) {
        return IntStream.rangeClosed(1, people).mapToObj(Crowd::line).toList();
    }

    private static AllowanceLine line(int number) {
        Judgement asExpected = new Judgement(Rating.SESUAI, "Sesuai target.");
        SetAssessment result = new SetAssessment(
                new EmployeeId(number),
                QUARTER,
                new EmployeeId(9_999),
                asExpected,
                asExpected,
                Map.of(),
                "",
                ResultLetter.EMPTY,
                "semarang:1.0.0",
                Instant.EPOCH,
                1);
        return new AllowanceLine(person(number), result, PeriodPart.whole(QUARTER), null, null);
    }
}
