package id.nusakinerja.table.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook of one sheet, whose header stays in sight; holds a few rows at a time. */
public final class ExcelSink implements RowSink {

    private static final int ROWS_HELD = 1_000;

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    public ExcelSink(OutputStream out, String name) {
        this.out = out;
        // The version of the format that the library asks for, not the one of the product.
        this.workbook = new Workbook(out, "Nusakinerja", "1.0");
        this.sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (next == 0) {
            sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
        }
        next++;
        if (next % ROWS_HELD == 0) {
            flush();
        }
    }

    @Override
    public void close() {
        try (out) {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(next, column, number);
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            }
            default -> sheet.value(next, column, value.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
