package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.html.Div;
import id.nusakinerja.kernel.Percent;
import java.util.Locale;
import java.util.Optional;

/**
 * How far something is: a bar, and a mark where it should be today. One element, so that a list of many stays light.
 */
public final class TargetBar extends Div {

    private static final long serialVersionUID = 1L;

    /** @param reached above 100 fills the bar, and the number itself stands beside it; empty when it is not measured */
    public TargetBar(Optional<Percent> reached, Tone tone, String label, Locale locale) {
        addClassNames("nk-bar", tone.cssName());
        Percent shown = reached.map(some -> some.atMost(Percent.HUNDRED))
                .filter(some -> some.reaches(Percent.ZERO))
                .orElse(Percent.ZERO);
        getStyle().set("--nk-reached", shown + "%");
        getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-label", label)
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", "100")
                .setAttribute("aria-valuenow", shown.toString())
                .setAttribute(
                        "aria-valuetext",
                        reached.map(some -> Formats.percent(some, locale))
                                .orElseGet(() -> getTranslation("shell.part.not-measured")));
    }

    /** Mark where it should be today, 0 to 100 percent. */
    public TargetBar mark(Percent expected) {
        addClassName("nk-marked");
        getStyle().set("--nk-mark", expected.atMost(Percent.HUNDRED) + "%");
        return this;
    }
}
