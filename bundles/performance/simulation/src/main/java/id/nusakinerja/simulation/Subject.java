package id.nusakinerja.simulation;

/**
 * Whom a simulation decides about.
 *
 * @param line row number in a file; 0 for the data of a period
 * @param nip 18 digits, or as it was written when something is wrong with it
 * @param name may be empty
 * @param unit the unit that numbers are added up for; may be empty
 * @param guide key of the unit whose distribution pattern holds; empty where no predicate of a unit is recorded
 */
public record Subject(int line, String nip, String name, String unit, String guide) {}
