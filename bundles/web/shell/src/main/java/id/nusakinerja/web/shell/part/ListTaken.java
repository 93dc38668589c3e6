package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** A person is about to take a list away. The shell notes it in the audit trail; who cannot note it, throws. */
public final class ListTaken extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private final String list;
    private final String format;

    ListTaken(UI page, String list, String format) {
        super(page, false);
        this.list = list;
        this.format = format;
    }

    /** The name of the list. */
    public String list() {
        return list;
    }

    /** The ending of the file, {@code csv} or {@code xlsx}. */
    public String format() {
        return format;
    }
}
