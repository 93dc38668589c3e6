package id.nusakinerja.testkit.internal;

import id.nusakinerja.persistence.EntityModule;
import java.util.List;

/** A room with one table, as small as a room can be: for the tests and measurements of the databases themselves. */
public final class NoteEntities implements EntityModule {

    @Override
    public String name() {
        return "note";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(NoteEntity.class);
    }
}
