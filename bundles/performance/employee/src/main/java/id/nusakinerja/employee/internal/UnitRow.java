package id.nusakinerja.employee.internal;

import id.nusakinerja.table.Column;
import id.nusakinerja.table.TableRow;
import java.util.List;

/** One row of units.csv. */
record UnitRow(int line, String code, String name, String parentCode, String kind) {

    static final List<Column> COLUMNS = List.of(
            Column.plain("kode"),
            Column.plain("nama"),
            Column.plain("induk_kode"),
            Column.plain("jenis").optional());

    private static final int LONGEST_CODE = 50;
    private static final int LONGEST_NAME = 200;

    /** Take the cells over and note what is wrong with them. */
    static UnitRow read(TableRow row, Findings findings) {
        row.errors().forEach(findings::add);
        UnitRow unit =
                new UnitRow(row.line(), row.cell("kode"), row.cell("nama"), row.cell("induk_kode"), row.cell("jenis"));
        if (row.isBroken()) {
            return unit;
        }
        Cells cells = new Cells(row.line(), findings);
        cells.filled("kode", unit.code);
        cells.filled("nama", unit.name);
        cells.within("kode", unit.code, LONGEST_CODE);
        cells.within("nama", unit.name, LONGEST_NAME);
        cells.within("jenis", unit.kind, LONGEST_CODE);
        return unit;
    }
}
