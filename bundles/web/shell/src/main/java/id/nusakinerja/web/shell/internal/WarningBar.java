package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.html.Div;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.web.shell.part.Formats;
import java.util.List;

/** What everybody must know of this installation before believing a page; nothing is shown while there is nothing. */
final class WarningBar extends Div {

    private static final long serialVersionUID = 1L;

    WarningBar(List<Text> warnings) {
        addClassName("nk-warning-bar");
        setVisible(!warnings.isEmpty());
        getElement().setAttribute("role", "note");
        for (Text warning : warnings) {
            add(new Div(Formats.sentence(warning, getLocale())));
        }
    }
}
