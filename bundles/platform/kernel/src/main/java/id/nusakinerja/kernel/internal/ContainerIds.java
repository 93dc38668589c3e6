package id.nusakinerja.kernel.internal;

import id.nusakinerja.kernel.IdSource;
import java.security.SecureRandom;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one source of row numbers in this container. */
@Component
public final class ContainerIds implements IdSource {

    private final IdSource source;

    @Activate
    public ContainerIds(@Reference Clock clock) {
        this.source = IdSource.timeOrdered(clock, new SecureRandom());
    }

    @Override
    public long next() {
        return source.next();
    }
}
