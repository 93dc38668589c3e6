package id.nusakinerja.city.semarang.screens.internal;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.web.shell.ScreenText;
import org.osgi.service.component.annotations.Component;

/** The sentences of this city's screens. */
@Component
public final class SemarangText implements ScreenText {

    private final Messages messages = Messages.beside(SemarangText.class);

    @Override
    public String room() {
        return "semarang";
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
