package id.nusakinerja.calendar.internal;

import id.nusakinerja.persistence.EntityModule;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of the calendar. */
@Component
public final class CalendarModule implements EntityModule {

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(EntryEntity.class, SeenEntity.class, KnownEntity.class, NeedEntity.class);
    }
}
