package id.nusakinerja.assessment.internal;

import id.nusakinerja.persistence.EntityModule;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of this room. */
@Component
public final class AssessmentModule implements EntityModule {

    @Override
    public String name() {
        return "assessment";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                AssessmentEntity.class,
                AssessmentEventEntity.class,
                BehaviourNoteEntity.class,
                CyclePeriodEntity.class,
                UnitPredicateEntity.class);
    }
}
