package id.nusakinerja.health.internal;

import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the launcher when the container is ready: what is still missing, in words; empty text when nothing is. */
@Component(service = Supplier.class, property = "nusakinerja.ready=true")
public final class ReadyNotice implements Supplier<String> {

    private final ComponentsCheck components;
    private final WebCheck web;

    @Activate
    public ReadyNotice(@Reference ComponentsCheck components, @Reference WebCheck web) {
        this.components = components;
        this.web = web;
    }

    @Override
    public String get() {
        if (!web.servesPages()) {
            return "the pages are not served yet";
        }
        return String.join("; ", components.problems());
    }
}
