package id.nusakinerja.plugin.internal;

import id.nusakinerja.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says at the start which files of the plugins folder were not taken in, and that a development setting is on. */
@Component(service = Supplier.class, property = "nusakinerja.start.notice=true")
public final class StartNotice implements Supplier<List<String>> {

    private final PluginDepot depot;
    private final FolderWatcher folder;

    @Activate
    public StartNotice(@Reference PluginDepot depot, @Reference FolderWatcher folder) {
        this.depot = depot;
        this.folder = folder;
    }

    @Override
    public List<String> get() {
        List<String> lines = new ArrayList<>();
        if (depot.setup().development()) {
            lines.add(Sentences.text("plugin.development").in(Text.INDONESIAN));
        }
        folder.refused()
                .forEach((file, reasons) -> lines.add(Journal.sentence(reasons).in(Text.INDONESIAN)));
        return lines;
    }
}
