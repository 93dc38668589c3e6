package id.nusakinerja.employee.internal;

import id.nusakinerja.persistence.EntityModule;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Offers the tables of this room to persistence. */
@Component
public final class EmployeeEntities implements EntityModule {

    @Override
    public String name() {
        return "employee";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                EmployeeEntity.class,
                NipEntity.class,
                PlacementEntity.class,
                RegionalHeadEntity.class,
                UnitEntity.class,
                UnitStateEntity.class);
    }
}
