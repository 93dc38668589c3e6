package id.nusakinerja.table.internal;

import java.util.List;

/** Takes rows one after the other and makes a file of them. */
public interface RowSink extends AutoCloseable {

    /** @param cells text, whole or decimal numbers, days */
    void write(List<?> cells);

    /** Finish the file and close what it is written to. */
    @Override
    void close();
}
