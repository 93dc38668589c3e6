package id.nusakinerja.employee.internal;

import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.Post;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.table.Column;
import id.nusakinerja.table.RowError;
import id.nusakinerja.table.TableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of employees.csv whose cells can be read; what they point at is checked by the plan.
 *
 * @param superiorNip digits; empty at the top
 */
record EmployeeRow(
        int line,
        Nip nip,
        String name,
        String email,
        EmploymentStatus status,
        String rank,
        Post post,
        String unitCode,
        String superiorNip,
        LocalDate since) {

    static final List<Column> COLUMNS = List.of(
            Column.digits("nip"),
            Column.plain("nama"),
            Column.plain("status"),
            Column.plain("golongan"),
            Column.plain("jenis_jabatan"),
            Column.plain("jabatan"),
            Column.plain("jenjang"),
            Column.plain("kelas"),
            Column.plain("unit_kode"),
            Column.digits("atasan_nip"),
            Column.date("tmt"),
            Column.plain("email").optional());

    private static final int LONGEST = 200;
    private static final int LONGEST_GRADE = 50;
    private static final int HIGHEST_CLASS = 17;
    private static final Pattern RANK_OF_PNS = Pattern.compile("(I|II|III)/[a-d]|IV/[a-e]");
    private static final Pattern RANK_OF_PPPK =
            Pattern.compile("I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /** Take the cells over; empty when one cannot be read, with every error noted. */
    static Optional<EmployeeRow> read(TableRow row, LocalDate today, Findings findings) {
        row.errors().forEach(findings::add);
        if (row.isBroken()) {
            return Optional.empty();
        }
        Cells cells = new Cells(row.line(), findings);
        Optional<Nip> nip = nip(row, "nip", findings);
        Optional<Nip> superior = row.cell("atasan_nip").isEmpty() ? Optional.empty() : nip(row, "atasan_nip", findings);
        Optional<EmploymentStatus> status = cells.choice("status", row.cell("status"), EmploymentStatus.class);
        Optional<PostKind> kind = cells.choice("jenis_jabatan", row.cell("jenis_jabatan"), PostKind.class);
        Optional<LocalDate> since = cells.day("tmt", row.cell("tmt"), today.plusYears(1));
        int jobClass = cells.number("kelas", row.cell("kelas"), 1, HIGHEST_CLASS);
        checkTexts(row, cells);
        if (findings.isFaulty(row.line())) {
            return Optional.empty();
        }
        EmployeeRow read = new EmployeeRow(
                row.line(),
                nip.orElseThrow(),
                row.cell("nama"),
                row.cell("email"),
                status.orElseThrow(),
                row.cell("golongan"),
                post(row, kind.orElseThrow(), jobClass),
                row.cell("unit_kode"),
                superior.map(Nip::digits).orElse(""),
                since.orElseThrow());
        read.warnOfOddities(row.cell("jenjang"), findings);
        return Optional.of(read);
    }

    private static Post post(TableRow row, PostKind kind, int jobClass) {
        String grade = kind == PostKind.FUNGSIONAL ? row.cell("jenjang") : "";
        return new Post(kind, row.cell("jabatan"), grade, jobClass);
    }

    private static void checkTexts(TableRow row, Cells cells) {
        cells.filled("nama", row.cell("nama"));
        cells.filled("jabatan", row.cell("jabatan"));
        cells.filled("unit_kode", row.cell("unit_kode"));
        cells.within("nama", row.cell("nama"), LONGEST);
        cells.within("jabatan", row.cell("jabatan"), LONGEST);
        cells.within("jenjang", row.cell("jenjang"), LONGEST_GRADE);
        cells.within("email", row.cell("email"), LONGEST);
        String rank = row.cell("golongan");
        if (!rank.isEmpty()
                && !RANK_OF_PNS.matcher(rank).matches()
                && !RANK_OF_PPPK.matcher(rank).matches()) {
            cells.findings().error(row.line(), "golongan", "import.rank", rank);
        }
        String email = row.cell("email");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            cells.findings().error(row.line(), "email", "import.email");
        }
    }

    private static Optional<Nip> nip(TableRow row, String column, Findings findings) {
        boolean unreadable =
                row.errors().stream().anyMatch(error -> error.column().equals(column));
        if (unreadable) {
            return Optional.empty();
        }
        return switch (Nip.parse(row.cell(column))) {
            case Outcome.Done<Nip>(Nip nip) -> Optional.of(nip);
            case Outcome.Refused<Nip>(List<Reason> reasons) -> {
                reasons.forEach(reason -> findings.add(new RowError(row.line(), column, reason.code(), reason.text())));
                yield Optional.empty();
            }
        };
    }

    private void warnOfOddities(String grade, Findings findings) {
        nip.warnings(status).forEach(reason -> findings.warn(new RowError(line, "nip", reason.code(), reason.text())));
        if (!grade.isEmpty() && post.kind() != PostKind.FUNGSIONAL) {
            findings.warn(line, "jenjang", "import.grade-ignored");
        }
        boolean contractRank = RANK_OF_PPPK.matcher(rank).matches();
        if (!rank.isEmpty() && contractRank != status.isContract()) {
            findings.warn(line, "golongan", "import.rank-of-other-status", rank, status.name());
        }
        if (superiorNip.isEmpty() && post.kind() != PostKind.STRUKTURAL) {
            findings.warn(line, "atasan_nip", "import.no-superior");
        }
    }
}
