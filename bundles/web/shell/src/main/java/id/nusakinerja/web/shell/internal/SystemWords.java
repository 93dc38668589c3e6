package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import id.nusakinerja.kernel.Messages;
import java.util.Locale;

/** What the browser says when the session has ended, the server failed, or cookies are off: in the language of the session. */
final class SystemWords implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    private final transient Messages messages = Messages.beside(ShellText.class);

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(in(locale, "shell.session-expired"));
        words.setSessionExpiredMessage(in(locale, "shell.session-expired-why"));
        words.setInternalErrorCaption(in(locale, "shell.internal-error"));
        words.setInternalErrorMessage(in(locale, "shell.internal-error-why"));
        words.setCookiesDisabledCaption(in(locale, "shell.cookies-off"));
        words.setCookiesDisabledMessage(in(locale, "shell.cookies-off-why"));
        return words;
    }

    private String in(Locale locale, String key) {
        return messages.text(key).in(locale);
    }
}
