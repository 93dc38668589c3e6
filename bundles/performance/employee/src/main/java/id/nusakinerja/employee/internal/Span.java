package id.nusakinerja.employee.internal;

import java.time.LocalDate;

/** The ends of time in the tables: both databases know these days, and no query has to ask for null. */
final class Span {

    static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    static final LocalDate END = LocalDate.of(9999, 12, 31);

    private Span() {}
}
