package id.nusakinerja.guard.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** The small methods that a woven class gets: each spends for one call, makes it, and looks at what was made. */
final class Bridges {

    private final ClassNode type;
    private final Map<String, MethodNode> methods = new HashMap<>();

    Bridges(ClassNode type) {
        this.type = type;
    }

    List<MethodNode> methods() {
        return new ArrayList<>(methods.values());
    }

    boolean isOwn(String owner) {
        return type.name.equals(owner);
    }

    /**
     * Get the method that stands for a call, as a handle of a static method: of an object, it comes first.
     *
     * @param key what makes two calls the same
     * @param parameters what the bridge is given, in order
     * @param skipped how many of the parameters are not weighed before
     * @param call the instructions of the call, its operands being on the stack
     */
    Handle bridge(String key, Type[] parameters, Type result, int skipped, InsnList call) {
        String descriptor = Type.getMethodDescriptor(result, parameters);
        MethodNode bridge = methods.computeIfAbsent(key + descriptor, none -> {
            String name = "guard$" + methods.size();
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
            MethodNode made = new MethodNode(access, name, descriptor, null, null);
            made.instructions.add(MethodWeaver.meter("spend", "()V"));
            weigh(parameters, skipped, made.instructions);
            made.instructions.add(before(call));
            load(parameters, made.instructions);
            made.instructions.add(call);
            made.instructions.add(after(result));
            made.instructions.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
            return made;
        });
        boolean isInterface = (type.access & Opcodes.ACC_INTERFACE) != 0;
        return new Handle(Opcodes.H_INVOKESTATIC, type.name, bridge.name, bridge.desc, isInterface);
    }

    /** A constructor's object stands below its operands. */
    private static InsnList before(InsnList call) {
        InsnList before = new InsnList();
        for (AbstractInsnNode node = call.getFirst(); node != null && isMaking(node); node = call.getFirst()) {
            call.remove(node);
            before.add(node);
        }
        return before;
    }

    private static boolean isMaking(AbstractInsnNode node) {
        return node instanceof TypeInsnNode || node.getOpcode() == Opcodes.DUP;
    }

    private static void weigh(Type[] parameters, int skipped, InsnList into) {
        int slot = 0;
        for (int i = 0; i < parameters.length; i++) {
            boolean isObject = parameters[i].getSort() == Type.OBJECT || parameters[i].getSort() == Type.ARRAY;
            if (isObject && i >= skipped) {
                into.add(new VarInsnNode(Opcodes.ALOAD, slot));
                into.add(MethodWeaver.meter("weigh", "(Ljava/lang/Object;)V"));
            }
            slot += parameters[i].getSize();
        }
    }

    private static void load(Type[] parameters, InsnList into) {
        int slot = 0;
        for (Type parameter : parameters) {
            into.add(new VarInsnNode(parameter.getOpcode(Opcodes.ILOAD), slot));
            slot += parameter.getSize();
        }
    }

    /** Look at a text or a number that was just made; others have no size that one call could blow up. */
    static InsnList after(Type result) {
        InsnList after = new InsnList();
        if (grows(result)) {
            after.add(new InsnNode(Opcodes.DUP));
            after.add(MethodWeaver.meter("made", "(Ljava/lang/Object;)V"));
        }
        return after;
    }

    static boolean grows(Type result) {
        return switch (result.getClassName()) {
            case "java.lang.String", "java.lang.StringBuilder", "java.math.BigDecimal" -> true;
            default -> false;
        };
    }
}
