package id.nusakinerja.table.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of an Excel file (.xlsx), streamed from it. */
public final class ExcelSource implements RowSource {

    private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private final ReadableWorkbook workbook;
    private final Stream<Row> rows;

    public ExcelSource(InputStream content) throws IOException {
        this.workbook = new ReadableWorkbook(content);
        this.rows = workbook.getFirstSheet().openStream();
    }

    public ExcelSource(byte[] content) throws IOException {
        this(new ByteArrayInputStream(content));
    }

    @Override
    public Iterator<RawRow> rows() {
        return rows.map(ExcelSource::rawRow).filter(row -> !row.isBlank()).iterator();
    }

    @Override
    public LocalDate dayZero() {
        return workbook.isDate1904() ? DAY_ZERO_1904 : DAY_ZERO_1900;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }

    private static RawRow rawRow(Row row) {
        List<String> values = new ArrayList<>(row.getCellCount());
        BitSet numbers = new BitSet();
        BitSet faulty = new BitSet();
        for (int position = 0; position < row.getCellCount(); position++) {
            Cell cell = row.getCell(position);
            values.add(textOf(cell));
            numbers.set(position, isNumber(cell));
            faulty.set(position, cell != null && cell.getType() == CellType.ERROR);
        }
        return new RawRow(row.getRowNum(), values, numbers, faulty, false);
    }

    /** The library hands out null for a cell that was never filled. */
    private static String textOf(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return cell.getText().strip();
    }

    private static boolean isNumber(@Nullable Cell cell) {
        return cell != null && cell.getValue() instanceof BigDecimal;
    }
}
