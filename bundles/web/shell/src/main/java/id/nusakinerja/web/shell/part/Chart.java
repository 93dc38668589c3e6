package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A picture of numbers by Apache ECharts, with the numbers as a table behind it and one sentence for a reader of the
 * screen. Colours follow the tenant and the dark mode by themselves. Picture and table are made in the browser: here is
 * only what it draws.
 */
@Tag("nk-chart")
@JavaScript("context://webjars/echarts/5.3.1/dist/echarts.min.js")
@JavaScript("context://shell/chart.js")
public final class Chart extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> drawing = new LinkedHashMap<>();

    private Chart(String kind, String sentence, List<String> categories, List<Series> series) {
        drawing.put("kind", kind);
        drawing.put("sentence", sentence);
        drawing.put("categories", List.copyOf(categories));
        drawing.put("series", series.stream().map(Chart::drawn).toList());
    }

    /**
     * Draw lines over categories, such as months.
     *
     * @param sentence what the picture says, for those who cannot see it
     */
    public static Chart lines(String sentence, List<String> categories, Series... series) {
        return new Chart("line", sentence, categories, List.of(series));
    }

    /** Draw bars by category; a series that looks like a plan is drawn as a dashed line over them. */
    public static Chart bars(String sentence, List<String> categories, Series... series) {
        return new Chart("bar", sentence, categories, List.of(series));
    }

    /** Colour the bars by the tones of their categories, such as the five predicates. */
    public Chart tones(List<Tone> tones) {
        drawing.put("tones", tones.stream().map(Tone::cssName).toList());
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        drawing.put("tableWord", getTranslation("shell.part.chart-table"));
        drawing.put("locale", getLocale().toLanguageTag());
        getElement().executeJs("this.drawing = $0", drawing);
    }

    private static Map<String, Object> drawn(Series series) {
        List<BigDecimal> values = new ArrayList<>();
        for (Optional<BigDecimal> value : series.values()) {
            values.add(value.orElse(null));
        }
        return Map.of("name", series.name(), "look", series.look().name(), "values", values);
    }
}
