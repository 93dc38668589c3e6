package id.nusakinerja.persistence.internal;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicLong;

/** A database with the factory over it, as long as nobody uses another set of rooms. */
record OpenDatabase(Database database, EntityManagerFactory factory, long modules) {

    private static final AtomicLong COUNT = new AtomicLong();

    static OpenDatabase over(Database database, String tenant, ModuleSet modules) {
        String name = tenant + "-" + COUNT.incrementAndGet();
        return new OpenDatabase(database, Units.create(name, database, modules.managedClasses()), modules.number());
    }

    void close() {
        factory.close();
        database.close();
    }
}
