package id.nusakinerja.guard.internal;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Lets a class spend a budget. Loads no class and changes no frame: what is inserted leaves the operands as they are, and
 * every call that needs more room than that goes through a small method of its own.
 */
public final class ClassWeaver {

    /** Marks a woven class. */
    static final String MARK = "guard$metered";

    private ClassWeaver() {}

    /** Weave one class. */
    public static byte[] weave(byte[] bytes) {
        ClassNode type = new ClassNode();
        new ClassReader(bytes).accept(type, 0);
        Bridges bridges = new Bridges(type);
        List<MethodNode> written = new ArrayList<>(type.methods);
        for (MethodNode method : written) {
            if (method.instructions.size() > 0) {
                new CallWeaver(method, bridges).weave();
                new MethodWeaver(type, method).weave();
            }
        }
        type.methods.addAll(bridges.methods());
        if ((type.access & Opcodes.ACC_INTERFACE) == 0) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
            type.fields.add(new FieldNode(access, MARK, "Z", null, null));
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.accept(writer);
        return writer.toByteArray();
    }

    /** Was a class woven when it was loaded? */
    public static boolean isWoven(Class<?> type) {
        try {
            return type.getDeclaredField(MARK).isSynthetic();
        } catch (NoSuchFieldException notWoven) {
            return false;
        }
    }
}
