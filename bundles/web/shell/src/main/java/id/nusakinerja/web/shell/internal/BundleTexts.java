package id.nusakinerja.web.shell.internal;

import com.vaadin.flow.i18n.I18NProvider;
import id.nusakinerja.web.shell.ScreenText;
import id.nusakinerja.web.shell.ScreenTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The sentences of all bundles that are running now. */
@Component(service = I18NProvider.class, immediate = true)
public final class BundleTexts extends ScreenTexts {

    private static final long serialVersionUID = 1L;

    private final transient Screens screens;

    @Activate
    public BundleTexts(@Reference Screens screens) {
        this.screens = screens;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addText(ScreenText text) {
        add(text);
        screens.speak(text.room());
    }

    void removeText(ScreenText text) {
        remove(text);
        screens.fallSilent(text.room());
    }
}
