package id.nusakinerja.persistence.internal;

import id.nusakinerja.persistence.EntityModule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rooms with tables at one moment. Their SQL is read when the first database asks, not before. */
public final class ModuleSet {

    private final long number;
    private final List<EntityModule> modules;
    private @Nullable List<ModuleSchema> schemas;

    ModuleSet(long number, List<EntityModule> modules) {
        this.number = number;
        this.modules = List.copyOf(modules);
    }

    /** Get the number of this set; a later set has a larger one. */
    long number() {
        return number;
    }

    List<EntityModule> modules() {
        return modules;
    }

    synchronized List<ModuleSchema> schemas() {
        List<ModuleSchema> known = schemas;
        if (known == null) {
            known = modules.stream().map(ModuleSchema::of).toList();
            schemas = known;
        }
        return known;
    }

    /** List every entity class and what persistence adds of its own. */
    List<Class<?>> managedClasses() {
        List<Class<?>> classes = new ArrayList<>();
        classes.add(InstantConverter.class);
        modules.forEach(module -> classes.addAll(module.entities()));
        return classes;
    }
}
