package id.nusakinerja.assessment;

import java.util.OptionalInt;

/**
 * How far one unit is with the assessments of a period.
 *
 * @param unit the unit's name
 * @param people civil servants in the unit on the last day of the period
 * @param drafted rated, not yet set
 * @param set set, acknowledged ones included
 * @param acknowledged acknowledged by the employee
 * @param days days from the end of the period to the median setting; empty while nothing is set
 */
public record UnitCompletion(String unit, int people, int drafted, int set, int acknowledged, OptionalInt days) {}
