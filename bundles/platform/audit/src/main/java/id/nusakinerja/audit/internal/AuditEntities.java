package id.nusakinerja.audit.internal;

import id.nusakinerja.persistence.EntityModule;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of the trail. */
@Component
public final class AuditEntities implements EntityModule {

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(AuditEntryEntity.class, AuditHeadEntity.class);
    }
}
