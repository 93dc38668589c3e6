package id.nusakinerja.target.internal;

import id.nusakinerja.persistence.EntityModule;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of this room. */
@Component
public final class TargetModule implements EntityModule {

    @Override
    public String name() {
        return "target";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(SkpEntity.class, ResultEntity.class, IndicatorEntity.class, BehaviourEntity.class);
    }
}
