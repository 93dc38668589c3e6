package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.osgi.service.component.annotations.Component;

/**
 * What every page of the product has: the theme, the house's own style over it, and news from the server without asking.
 */
@Component(service = AppShellConfigurator.class)
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("shell/nusakinerja.css")
public final class ShellPage implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "shell/icon.svg");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
