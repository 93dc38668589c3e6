package id.nusakinerja.connector.decisions;

import id.nusakinerja.simulation.Tally;

/**
 * Some rows of all output files, ready to be written behind those before.
 *
 * @param decisions lines of decisions.csv
 * @param errors lines of errors.csv
 * @param comparison lines of comparison.csv; empty without a comparison
 */
record Chunk(String decisions, String errors, String comparison, Tally tally) {}
