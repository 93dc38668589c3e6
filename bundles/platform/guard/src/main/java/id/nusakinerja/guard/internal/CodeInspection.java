package id.nusakinerja.guard.internal;

import static id.nusakinerja.guard.internal.ClassInspection.dotted;

import id.nusakinerja.guard.Rights;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Looks at what one method does, instruction by instruction. */
final class CodeInspection {

    /** Local variables and operands of a method: so a call needs little of the stack, and calls in calls stay countable. */
    private static final int LARGEST_FRAME = 200;

    /** What the Java compiler itself writes, and nothing else: lambdas, text, records, switches. */
    private static final Set<String> BOOTSTRAPS = Set.of(
            "java.lang.invoke.LambdaMetafactory#metafactory",
            "java.lang.invoke.StringConcatFactory#makeConcatWithConstants",
            "java.lang.invoke.StringConcatFactory#makeConcat",
            "java.lang.runtime.ObjectMethods#bootstrap",
            "java.lang.runtime.SwitchBootstraps#typeSwitch",
            "java.lang.runtime.SwitchBootstraps#enumSwitch");

    /** Arithmetic and conversion; whatever is loaded or stored came from one of these, or shows in a descriptor. */
    private static final Set<Integer> FLOATING = Set.of(
            Opcodes.DADD,
            Opcodes.DSUB,
            Opcodes.DMUL,
            Opcodes.DDIV,
            Opcodes.DREM,
            Opcodes.DNEG,
            Opcodes.FADD,
            Opcodes.FSUB,
            Opcodes.FMUL,
            Opcodes.FDIV,
            Opcodes.FREM,
            Opcodes.FNEG,
            Opcodes.I2D,
            Opcodes.I2F,
            Opcodes.L2D,
            Opcodes.L2F,
            Opcodes.DCONST_0,
            Opcodes.DCONST_1,
            Opcodes.FCONST_0,
            Opcodes.FCONST_1,
            Opcodes.FCONST_2);

    private final ClassInspection inspection;
    private final MethodNode method;
    private int line;

    CodeInspection(ClassInspection inspection, MethodNode method) {
        this.inspection = inspection;
        this.method = method;
    }

    void inspect() {
        if (inspection.rights() == Rights.POLICY && method.maxLocals + method.maxStack > LARGEST_FRAME) {
            inspection.add(Kind.FRAME, method.name, 0);
        }
        for (AbstractInsnNode instruction : method.instructions) {
            inspect(instruction);
        }
        for (TryCatchBlockNode caught : method.tryCatchBlocks) {
            if (caught.type != null) {
                inspection.requireType(Type.getObjectType(caught.type), line);
            }
        }
    }

    private void inspect(AbstractInsnNode instruction) {
        switch (instruction) {
            case LineNumberNode number -> line = number.line;
            case MethodInsnNode call -> inspection.requireMember(call.owner, call.name, call.desc, line);
            case FieldInsnNode field -> inspection.requireMember(field.owner, field.name, field.desc, line);
            case TypeInsnNode named -> inspection.requireType(Type.getObjectType(named.desc), line);
            case MultiANewArrayInsnNode array -> inspection.requireType(Type.getType(array.desc), line);
            case InvokeDynamicInsnNode call -> inspectDynamic(call);
            case LdcInsnNode constant -> inspectConstant(constant.cst);
            default -> inspectPlain(instruction.getOpcode());
        }
    }

    private void inspectPlain(int opcode) {
        switch (opcode) {
            case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> inspection.add(Kind.SYNCHRONIZED, "synchronized", line);
            case Opcodes.JSR, Opcodes.RET -> inspection.add(Kind.VERSION, "jsr", line);
            default -> {
                if (FLOATING.contains(opcode)) {
                    inspection.requireExact("float, double", line);
                }
            }
        }
    }

    private void inspectDynamic(InvokeDynamicInsnNode call) {
        String bootstrap = dotted(call.bsm.getOwner()) + "#" + call.bsm.getName();
        if (!BOOTSTRAPS.contains(bootstrap)) {
            inspection.add(Kind.DYNAMIC, bootstrap.replace('#', '.'), line);
            return;
        }
        Type type = Type.getMethodType(call.desc);
        inspection.requireType(type, line);
        if (bootstrap.endsWith("#metafactory")) {
            String face = type.getReturnType().getClassName();
            if (!inspection.isOwn(type.getReturnType()) && !inspection.allowed().mayImplement(face)) {
                inspection.add(Kind.IMPLEMENTS, face, line);
            }
        }
        for (Object argument : call.bsmArgs) {
            if (argument instanceof Handle handle) {
                inspection.requireMember(handle.getOwner(), handle.getName(), handle.getDesc(), line);
            } else if (!bootstrap.endsWith("#metafactory")) {
                inspectConstant(argument);
            }
        }
    }

    private void inspectConstant(Object constant) {
        switch (constant) {
            case Type type -> inspectTypeConstant(type);
            case Handle handle -> inspection.add(Kind.CONSTANT, handle.getName(), line);
            case ConstantDynamic dynamic -> inspection.add(Kind.CONSTANT, dynamic.getName(), line);
            case Double number -> inspection.requireExact(number.toString(), line);
            case Float number -> inspection.requireExact(number.toString(), line);
            default -> {
                // Texts and whole numbers are free.
            }
        }
    }

    private void inspectTypeConstant(Type type) {
        if (type.getSort() == Type.METHOD) {
            inspection.add(Kind.CONSTANT, type.toString(), line);
        } else {
            inspection.requireType(type, line);
        }
    }
}
