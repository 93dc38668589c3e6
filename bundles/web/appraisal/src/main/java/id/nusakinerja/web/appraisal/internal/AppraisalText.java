package id.nusakinerja.web.appraisal.internal;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.web.shell.ScreenText;
import org.osgi.service.component.annotations.Component;

/** The sentences of these screens. */
@Component
public final class AppraisalText implements ScreenText {

    private final Messages messages = Messages.beside(AppraisalText.class);

    @Override
    public String room() {
        return "appraisal";
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
