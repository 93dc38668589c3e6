package id.nusakinerja.web.shell.part;

import id.nusakinerja.kernel.Text;

/**
 * What is wrong in one row of a file.
 *
 * @param row as a spreadsheet counts: 1 is the heading
 * @param column its heading; empty when the row as a whole is meant
 * @param problem what is wrong and how to mend it
 */
public record RowError(int row, String column, Text problem) {}
