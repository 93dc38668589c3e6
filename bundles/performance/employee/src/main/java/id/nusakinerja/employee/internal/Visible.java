package id.nusakinerja.employee.internal;

import java.util.Set;

/**
 * Whom an actor may see on a date.
 *
 * @param everybody the whole tenant; the rest then says nothing
 * @param units everybody placed in one of these
 * @param people these besides
 */
record Visible(boolean everybody, Set<Long> units, Set<Long> people) {

    static final Visible ALL = new Visible(true, Set.of(), Set.of());
}
