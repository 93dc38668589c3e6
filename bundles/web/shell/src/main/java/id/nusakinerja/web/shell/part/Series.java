package id.nusakinerja.web.shell.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One line or one set of bars of a picture.
 *
 * @param name as the legend and the table behind the picture call it
 * @param look how it is drawn
 * @param values one for each category; empty where nothing was measured, which leaves a gap
 */
public record Series(String name, Look look, List<Optional<BigDecimal>> values) {

    /** How a series is drawn. */
    public enum Look {
        /** In the accent of the tenant: what is. */
        ACCENT,
        /** Grey and dashed: what was planned, or what the pattern expects. */
        PLAN,
        /** Grey: what was before. */
        MUTED
    }

    public Series {
        values = List.copyOf(values);
    }
}
