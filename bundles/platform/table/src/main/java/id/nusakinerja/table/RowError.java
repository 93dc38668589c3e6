package id.nusakinerja.table;

import id.nusakinerja.kernel.Text;

/**
 * Why one row cannot be taken; the other rows go on.
 *
 * @param line row number as a spreadsheet shows it (the header is row 1)
 * @param column the column at fault; empty when the row as a whole is
 * @param code words in small letters with dots, for programs
 * @param text what is wrong and how to mend it
 */
public record RowError(int line, String column, String code, Text text) {}
