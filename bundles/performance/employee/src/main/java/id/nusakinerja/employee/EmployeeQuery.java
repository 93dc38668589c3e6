package id.nusakinerja.employee;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of the list of civil servants, for lists that load while one scrolls.
 *
 * @param date on which day
 * @param text part of the name, the NIP or the post, any case; empty for all
 * @param unit only this unit and the units below
 * @param order by what
 * @param ascending false turns the order round
 * @param offset how many to leave out, at least 0
 * @param limit how many to give, 1 to 1000
 */
public record EmployeeQuery(
        LocalDate date, String text, Optional<UnitId> unit, Order order, boolean ascending, int offset, int limit) {

    /** By what a list of people can be ordered; equal ones follow in the order of their ids. */
    public enum Order {
        NAME,
        NIP,
        POST,
        UNIT
    }

    public EmployeeQuery {
        if (offset < 0 || limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("The stretch (" + offset + ", " + limit + ") is not from 0, 1 to 1000.");
        }
    }

    /** Ask for the first people by name on a day. */
    public static EmployeeQuery on(LocalDate date) {
        return new EmployeeQuery(date, "", Optional.empty(), Order.NAME, true, 0, 1000);
    }

    public EmployeeQuery with(String part) {
        return new EmployeeQuery(date, part, unit, order, ascending, offset, limit);
    }

    public EmployeeQuery stretch(int from, int count) {
        return new EmployeeQuery(date, text, unit, order, ascending, from, count);
    }

    public EmployeeQuery by(Order newOrder, boolean up) {
        return new EmployeeQuery(date, text, unit, newOrder, up, offset, limit);
    }
}
