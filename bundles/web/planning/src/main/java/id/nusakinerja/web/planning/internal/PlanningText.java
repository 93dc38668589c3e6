package id.nusakinerja.web.planning.internal;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.web.shell.ScreenText;
import org.osgi.service.component.annotations.Component;

/** The sentences of the planning screens. */
@Component
public final class PlanningText implements ScreenText {

    private final Messages messages = Messages.beside(PlanningText.class);

    @Override
    public String room() {
        return "planning";
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
