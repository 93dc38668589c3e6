package id.nusakinerja.progress.internal;

import id.nusakinerja.persistence.EntityModule;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of this room. */
@Component
public final class ProgressModule implements EntityModule {

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                RealisationEntity.class,
                EvidenceEntity.class,
                EvidenceContentEntity.class,
                EvidenceOpeningEntity.class);
    }
}
