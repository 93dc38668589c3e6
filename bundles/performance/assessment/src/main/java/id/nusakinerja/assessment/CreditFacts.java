package id.nusakinerja.assessment;

import java.util.OptionalInt;

/**
 * What credit points are computed from. For functional posts only, whatever the status of the person.
 *
 * @param level the level of the post (jenjang), for example {@code Ahli Pertama}; any case and spacing
 * @param predicate the predicate of the period
 * @param months months of the period, 1 to 12; empty when not given
 */
public record CreditFacts(String level, Predicate predicate, OptionalInt months) {}
