package id.nusakinerja.web.policy.internal;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.web.shell.ScreenText;
import org.osgi.service.component.annotations.Component;

/** The sentences of this bundle. */
@Component
public final class PolicyText implements ScreenText {

    private final Messages messages = Messages.beside(PolicyText.class);

    @Override
    public String room() {
        return "policy";
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
