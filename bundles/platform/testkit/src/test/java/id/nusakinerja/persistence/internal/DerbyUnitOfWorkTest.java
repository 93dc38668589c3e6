package id.nusakinerja.persistence.internal;

import id.nusakinerja.testkit.TestDatabase;
import id.nusakinerja.testkit.internal.NoteEntities;

class DerbyUnitOfWorkTest extends UnitOfWorkContract {

    @Override
    TestDatabase create() {
        return TestDatabase.of(new NoteEntities());
    }
}
