package id.nusakinerja.progress.internal;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An arithmetic line as people write it, the same in both languages but for the decimal sign: {@code 46 ÷ 50 × 100 =
 * 92,00 %}.
 */
final class Formula {

    private final StringBuilder pattern = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Formula number(BigDecimal value) {
        pattern.append('{').append(values.size()).append(",number,#,##0.####}");
        values.add(value);
        return this;
    }

    /** Add signs such as {@code " ÷ "}; neither braces nor quotes. */
    Formula sign(String signs) {
        pattern.append(signs);
        return this;
    }

    /** Add a percentage with two decimals and its sign. */
    Formula percent(Percent percent) {
        pattern.append('{').append(values.size()).append(",number,#,##0.00} %");
        values.add(percent.value());
        return this;
    }

    /** Add numbers joined by plus signs. */
    Formula sum(List<BigDecimal> terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (i > 0) {
                pattern.append(" + ");
            }
            number(terms.get(i));
        }
        return this;
    }

    Text text() {
        return new Text(pattern.toString(), pattern.toString(), values);
    }
}
