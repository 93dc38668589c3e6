package id.nusakinerja.web.policy.internal;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.Section;
import id.nusakinerja.web.shell.ViewScreen;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceScope;

/** Opens {@link LawView}. */
@Component(service = Screen.class)
public final class LawScreen extends ViewScreen<LawView> {

    static final String PATH = "peraturan";

    @Activate
    public LawScreen(@Reference(scope = ReferenceScope.PROTOTYPE_REQUIRED) ComponentServiceObjects<LawView> views) {
        super(LawView.class, views, new Place(PATH, "policy.law.title", VaadinIcon.BOOK, Section.ADMINISTRATION, 32));
    }
}
