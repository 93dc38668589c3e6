package id.nusakinerja.employee.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks the cells of one row, and notes what is wrong. */
record Cells(int line, Findings findings) {

    void filled(String column, String value) {
        if (value.isEmpty()) {
            findings.error(line, column, "import.empty", column);
        }
    }

    void within(String column, String value, int longest) {
        if (value.length() > longest) {
            findings.error(line, column, "import.long", column, longest);
        }
    }

    /** Read one of the names of an enum, in any case; notes the choice when it is none. */
    <E extends Enum<E>> Optional<E> choice(String column, String value, Class<E> type) {
        String wanted = value.toUpperCase(Locale.ROOT).replace(' ', '_');
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            String choices = Arrays.stream(type.getEnumConstants())
                    .map(Enum::name)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            findings.error(line, column, "import.choice", column, choices, value);
        }
        return found;
    }

    Optional<LocalDate> day(String column, String value, LocalDate latest) {
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.isBefore(Span.BEGINNING) || day.isAfter(latest)) {
                findings.error(line, column, "import.day-range", column, value, latest.toString());
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            findings.error(line, column, "import.day", column, value);
            return Optional.empty();
        }
    }

    /** Read a whole number; an empty cell is 0. */
    int number(String column, String value, int least, int most) {
        if (value.isEmpty()) {
            return 0;
        }
        if (value.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        findings.error(line, column, "import.number", column, least, most, value);
        return 0;
    }
}
