package id.nusakinerja.web.console.internal;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.web.shell.ScreenText;
import org.osgi.service.component.annotations.Component;

/** The sentences of these screens. */
@Component
public final class ConsoleText implements ScreenText {

    private final Messages messages = Messages.beside(ConsoleText.class);

    @Override
    public String room() {
        return "console";
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
