package id.nusakinerja.table;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.table.internal.RawRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The header row of a file, matched with the columns that were asked for. */
final class Header {

    private static final Messages MESSAGES = Messages.beside(Header.class);
    private static final int LAST_EXCEL_DAY = 2_958_465;

    private final List<String> names;
    private final List<Column> columns;
    private final int[] places;
    private final Map<String, Integer> positions = new HashMap<>();

    private Header(List<String> names, List<Column> columns) {
        this.names = names;
        this.columns = columns;
        this.places = columns.stream()
                .mapToInt(column -> names.indexOf(column.name()))
                .toArray();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i).name(), i);
        }
    }

    static Header of(RawRow row, List<Column> columns) {
        List<String> names =
                row.values().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return new Header(names, List.copyOf(columns));
    }

    List<String> unknown() {
        return names.stream()
                .filter(name -> !name.isEmpty() && !positions.containsKey(name))
                .toList();
    }

    List<Reason> objections(String file) {
        List<Reason> objections = new ArrayList<>();
        for (Column column : columns) {
            if (column.required() && !names.contains(column.name())) {
                objections.add(Table.reason("table.missing-column", file, column.name()));
            }
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (positions.containsKey(name) && !seen.add(name)) {
                objections.add(Table.reason("table.double-column", file, name));
            }
        }
        return objections;
    }

    TableRow row(RawRow raw, LocalDate dayZero) {
        if (raw.isOpen()) {
            return new TableRow(
                    raw.line(),
                    Collections.nCopies(places.length, ""),
                    List.of(error(raw.line(), "", "table.open-quote")),
                    positions);
        }
        List<RowError> errors = new ArrayList<>(0);
        String[] cells = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            cells[i] = cell(raw, i, dayZero, errors);
        }
        for (int extra = names.size(); extra < raw.values().size(); extra++) {
            if (!raw.value(extra).isEmpty()) {
                errors.add(error(raw.line(), "", "table.too-many-cells"));
                break;
            }
        }
        return new TableRow(raw.line(), Arrays.asList(cells), errors, positions);
    }

    private String cell(RawRow raw, int i, LocalDate dayZero, List<RowError> errors) {
        int place = places[i];
        String value = raw.value(place);
        if (place < 0 || value.isEmpty()) {
            return "";
        }
        Column column = columns.get(i);
        if (raw.faulty().get(place)) {
            errors.add(error(raw.line(), column.name(), "table.faulty-cell"));
            return "";
        }
        if (!raw.numbers().get(place)) {
            return value;
        }
        return switch (column.kind()) {
            case PLAIN -> value;
            case DATE -> dayOf(value, dayZero);
            case DIGITS -> {
                errors.add(error(raw.line(), column.name(), "table.number-cell"));
                yield "";
            }
        };
    }

    /** A number outside the calendar of spreadsheets stays as it is, so that the reader of the column refuses it. */
    private static String dayOf(String number, LocalDate dayZero) {
        BigDecimal days = new BigDecimal(number);
        boolean isDay = days.signum() > 0 && days.compareTo(BigDecimal.valueOf(LAST_EXCEL_DAY)) <= 0;
        return isDay ? dayZero.plusDays(days.longValue()).toString() : number;
    }

    private static RowError error(int line, String column, String code) {
        return new RowError(line, column, code, MESSAGES.text(code));
    }
}
