package id.nusakinerja.decision.internal;

import id.nusakinerja.persistence.EntityModule;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of this room. */
@Component
public final class DecisionModule implements EntityModule {

    @Override
    public String name() {
        return "decision";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(AllowanceFactsEntity.class, DecisionEntity.class);
    }
}
