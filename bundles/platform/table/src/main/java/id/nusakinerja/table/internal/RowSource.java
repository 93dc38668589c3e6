package id.nusakinerja.table.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;

/** The rows of one file, blank ones left out, read as they are asked for. */
public interface RowSource extends AutoCloseable {

    Iterator<RawRow> rows();

    /** The day that a spreadsheet counts dates from. */
    LocalDate dayZero();

    @Override
    void close() throws IOException;
}
