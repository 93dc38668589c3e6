package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Text;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets every page say that bundles without a signature are taken. */
@Component(service = Supplier.class, property = "nusakinerja.page.notice=true")
public final class DevelopmentNotice implements Supplier<List<Text>> {

    private final PluginDepot depot;

    @Activate
    public DevelopmentNotice(@Reference PluginDepot depot) {
        this.depot = depot;
    }

    @Override
    public List<Text> get() {
        return depot.setup().development() ? List.of(Sentences.text("plugin.development")) : List.of();
    }
}
