package id.nusakinerja.persistence.internal;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.DatabaseSession;

/** Makes entity manager factories. The only class that knows EclipseLink. */
final class Units {

    private Units() {}

    /**
     * Make the factory of one tenant.
     *
     * @param name unique among all factories that are open: EclipseLink keeps them by it
     * @throws IllegalStateException when an entity class is not woven
     */
    static EntityManagerFactory create(String name, Database database, List<Class<?>> classes) {
        classes.forEach(Units::requireWoven);
        UnitInfo info = new UnitInfo(name, new SpanningLoader(loaders(classes)), database.dataSource(), classes);
        EntityManagerFactory factory =
                new PersistenceProvider().createContainerEntityManagerFactory(info, settings(name, database.dialect()));
        // The pool has waited and tried already: to ask it three times more, with pauses, would hold a person for a
        // minute.
        factory.unwrap(DatabaseSession.class).getLogin().setQueryRetryAttemptCount(0);
        return factory;
    }

    private static List<ClassLoader> loaders(List<Class<?>> classes) {
        List<Class<?>> all = new java.util.ArrayList<>(classes);
        all.add(Units.class);
        all.add(PersistenceProvider.class);
        all.add(PersistenceWeaved.class);
        return all.stream().map(Class::getClassLoader).distinct().toList();
    }

    private static void requireWoven(Class<?> entity) {
        if (entity.isAnnotationPresent(jakarta.persistence.Entity.class)
                && !PersistenceWeaved.class.isAssignableFrom(entity)) {
            throw new IllegalStateException("The entity (" + entity.getName() + ") is not woven.\n"
                    + "Maybe src/weave/META-INF/persistence.xml does not list it, or the pom lacks exec-maven-plugin.");
        }
    }

    private static Map<String, Object> settings(String name, Dialect dialect) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("eclipselink.session-name", name);
        settings.put("eclipselink.weaving", "static");
        settings.put("eclipselink.target-database", dialect.platform());
        settings.put("eclipselink.ddl-generation", "none");
        settings.put("eclipselink.deploy-on-startup", "true");
        settings.put("eclipselink.cache.shared.default", "false");
        settings.put("eclipselink.persistence-context.close-on-commit", "true");
        settings.put("eclipselink.jdbc.batch-writing", "JDBC");
        settings.put("eclipselink.jdbc.batch-writing.size", "1000");
        // Changed rows of one kind are written in the order of their ids: two writers do not wait for each other.
        settings.put("eclipselink.persistence-context.commit-order", "ID");
        settings.put("eclipselink.logging.logger", "JavaLogger");
        // Whatever goes wrong is thrown as well; a conflict is no news for a log.
        settings.put("eclipselink.logging.level", "SEVERE");
        // Values of a statement may be personal data: neither logs nor exceptions show them.
        settings.put("eclipselink.logging.parameters", "false");
        return settings;
    }
}
