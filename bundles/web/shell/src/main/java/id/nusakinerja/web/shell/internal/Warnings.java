package id.nusakinerja.web.shell.internal;

import id.nusakinerja.kernel.Text;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Sentences that stand on every page, such as that a development setting is on: whatever suppliers with the property
 * {@code nusakinerja.page.notice} say, a {@link Text} each or a list of them.
 */
@Component(service = Warnings.class)
public final class Warnings {

    private final List<Supplier<?>> suppliers = new CopyOnWriteArrayList<>();

    @Activate
    public Warnings() {}

    @Reference(
            service = Supplier.class,
            target = "(nusakinerja.page.notice=true)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addSupplier(Supplier<?> supplier) {
        suppliers.add(supplier);
    }

    void removeSupplier(Supplier<?> supplier) {
        suppliers.remove(supplier);
    }

    List<Text> list() {
        return suppliers.stream()
                .<Object>map(Supplier::get)
                .flatMap(said -> said instanceof Collection<?> several ? several.stream() : List.of(said).stream())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }
}
