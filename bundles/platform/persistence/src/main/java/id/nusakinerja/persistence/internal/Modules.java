package id.nusakinerja.persistence.internal;

import id.nusakinerja.persistence.EntityModule;
import java.util.ArrayList;
import java.util.List;

/** The rooms that have tables right now. Each coming and going makes a new, numbered set. */
public final class Modules {

    private volatile ModuleSet current = new ModuleSet(0, List.of());

    /** Start with these rooms. */
    public static Modules of(EntityModule... modules) {
        Modules all = new Modules();
        for (EntityModule module : modules) {
            all.add(module);
        }
        return all;
    }

    /** Add one more while setting up. */
    public Modules and(EntityModule module) {
        add(module);
        return this;
    }

    synchronized void add(EntityModule module) {
        List<EntityModule> modules = new ArrayList<>(current.modules());
        modules.add(module);
        current = new ModuleSet(current.number() + 1, modules);
    }

    synchronized void remove(EntityModule module) {
        List<EntityModule> modules = new ArrayList<>(current.modules());
        modules.removeIf(module::equals);
        current = new ModuleSet(current.number() + 1, modules);
    }

    ModuleSet current() {
        return current;
    }
}
