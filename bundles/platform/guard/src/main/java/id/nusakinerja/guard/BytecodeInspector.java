package id.nusakinerja.guard;

import id.nusakinerja.guard.internal.JarInspection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Looks into a jar before anything of it runs, and finds what its rights do not cover. */
public final class BytecodeInspector {

    private BytecodeInspector() {}

    /**
     * List what stands against letting a jar run: in the order of its entries and lines; empty when nothing does. Nothing of
     * the jar is loaded or run.
     *
     * @throws IOException when it is no jar that can be read
     */
    public static List<Violation> inspect(Path jar, Rights rights) throws IOException {
        return JarInspection.inspect(jar, rights);
    }
}
