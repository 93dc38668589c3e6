package id.nusakinerja.guard;

import id.nusakinerja.guard.internal.ClassWeaver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A bundle from outside, without a container: compiled from text, woven, loaded by a loader of its own. */
final class Foreign extends ClassLoader implements Watch {

    private final Map<String, byte[]> classes;
    private final UnaryOperator<byte[]> weaving;
    final List<Fault> faults = new ArrayList<>();
    int good;

    private Foreign(Map<String, byte[]> classes, UnaryOperator<byte[]> weaving) {
        super(Foreign.class.getClassLoader());
        this.classes = classes.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().replace(".class", "").replace('/', '.'), Map.Entry::getValue));
        this.weaving = weaving;
    }

    static Foreign woven(Path folder, String source) {
        return new Foreign(Sources.compile(folder, source), ClassWeaver::weave);
    }

    static Foreign plain(Path folder, String source) {
        return new Foreign(Sources.compile(folder, source), UnaryOperator.identity());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] woven = weaving.apply(bytes);
        return defineClass(name, woven, 0, woven.length);
    }

    /** The rule {@code contoh.Aturan}, under guard. */
    Rule guarded(Limits limits) {
        Object rule = Guarded.call(this, limits, this, this::create);
        return (Rule) Guarded.of(rule, limits, this);
    }

    Object create() throws ReflectiveOperationException {
        var constructor = loadClass("contoh.Aturan").getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    @Override
    public void before() {
        // Every call may be made.
    }

    @Override
    public void succeeded() {
        good++;
    }

    @Override
    public RuntimeException failed(Fault fault) {
        faults.add(fault);
        return new Refused(fault);
    }

    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final transient Fault fault;

        Refused(Fault fault) {
            super(fault.toString());
            this.fault = fault;
        }
    }
}
