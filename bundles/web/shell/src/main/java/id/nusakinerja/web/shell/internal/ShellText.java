package id.nusakinerja.web.shell.internal;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.web.shell.ScreenText;
import org.osgi.service.component.annotations.Component;

/** The sentences of the frame and of the shared parts. */
@Component
public final class ShellText implements ScreenText {

    private final Messages messages = Messages.beside(ShellText.class);

    @Override
    public String room() {
        return "shell";
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
