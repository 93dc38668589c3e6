package id.nusakinerja.guard.internal;

import static id.nusakinerja.guard.internal.ClassInspection.dotted;

import id.nusakinerja.guard.Meter;
import id.nusakinerja.guard.Rights;
import id.nusakinerja.guard.internal.AllowList.Weight;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Lets what a method calls and makes cost as much as it is. */
final class CallWeaver {

    private static final Set<String> GROWING_TYPES = Set.of(
            "java/lang/String",
            "java/lang/StringBuilder",
            "java/math/BigDecimal",
            "java/util/stream/IntStream",
            "java/util/stream/Stream",
            "java/util/stream/Collectors");

    /** Name and parameters of the calls that {@link Meter} makes itself. */
    private static final Set<String> REPLACED = Arrays.stream(Meter.class.getMethods())
            .map(method -> method.getName() + Type.getMethodDescriptor(method))
            .collect(Collectors.toUnmodifiableSet());

    private final AllowList allowed = AllowList.of(Rights.POLICY);
    private final MethodNode method;
    private final Bridges bridges;

    CallWeaver(MethodNode method, Bridges bridges) {
        this.method = method;
        this.bridges = bridges;
    }

    void weave() {
        for (AbstractInsnNode node : method.instructions.toArray()) {
            switch (node) {
                case MethodInsnNode call -> weaveCall(call);
                case InvokeDynamicInsnNode call -> weaveDynamic(call);
                case MultiANewArrayInsnNode array -> weaveArrays(array);
                default -> {
                    if (node.getOpcode() == Opcodes.NEWARRAY || node.getOpcode() == Opcodes.ANEWARRAY) {
                        method.instructions.insertBefore(node, MethodWeaver.meter("length", "(I)I"));
                    }
                }
            }
        }
    }

    private void weaveArrays(MultiANewArrayInsnNode array) {
        Type[] lengths = Stream.generate(() -> Type.INT_TYPE).limit(array.dims).toArray(Type[]::new);
        InsnList call = new InsnList();
        call.add(new InsnNode(Opcodes.LCONST_1));
        for (int i = 0; i < array.dims; i++) {
            call.add(new VarInsnNode(Opcodes.ILOAD, i));
            call.add(MethodWeaver.meter("times", "(JI)J"));
        }
        call.add(MethodWeaver.meter("size", "(J)V"));
        call.add(array.clone(null));
        Handle bridge =
                bridges.bridge("new " + array.desc + array.dims, lengths, Type.getType(array.desc), array.dims, call);
        method.instructions.set(array, callOf(bridge));
    }

    private void weaveCall(MethodInsnNode call) {
        Type result = Type.getReturnType(call.desc);
        Weight weight = allowed.weightOf(dotted(call.owner), call.name, call.desc);
        if (call.name.equals("<init>")) {
            weaveConstructor(call, weight != Weight.NONE);
            return;
        }
        Optional<MethodInsnNode> replaced = replacement(call.getOpcode(), call.owner, call.name, call.desc);
        if (weight != Weight.NONE) {
            InsnList itself = new InsnList();
            itself.add(replaced.orElse((MethodInsnNode) call.clone(null)));
            Type[] operands = operands(call.getOpcode() == Opcodes.INVOKESTATIC, call.owner, call.desc);
            Handle bridge = bridges.bridge(
                    call.owner + "." + call.name + call.getOpcode(),
                    operands,
                    result,
                    skipped(weight, call.getOpcode()),
                    itself);
            method.instructions.set(call, callOf(bridge));
        } else if (replaced.isPresent()) {
            method.instructions.insert(call, Bridges.after(result));
            method.instructions.set(call, replaced.get());
        } else if (Bridges.grows(result) && !bridges.isOwn(call.owner)) {
            method.instructions.insert(call, Bridges.after(result));
        }
    }

    /** Its object is on the stack already, so no other method can make it: one operand is weighed in place. */
    private void weaveConstructor(MethodInsnNode call, boolean weighed) {
        if (weighed) {
            InsnList weighing = new InsnList();
            weighing.add(new InsnNode(Opcodes.DUP));
            weighing.add(MethodWeaver.meter("weigh", "(Ljava/lang/Object;)V"));
            method.instructions.insertBefore(call, weighing);
        }
        if (!bridges.isOwn(call.owner)) {
            method.instructions.insert(call, Bridges.after(Type.getObjectType(call.owner)));
        }
    }

    private void weaveDynamic(InvokeDynamicInsnNode call) {
        if (call.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory")) {
            InsnList itself = new InsnList();
            itself.add(call.clone(null));
            Type[] operands = Type.getArgumentTypes(call.desc);
            String key = "text " + Arrays.toString(call.bsmArgs);
            method.instructions.set(
                    call, callOf(bridges.bridge(key, operands, Type.getReturnType(call.desc), 0, itself)));
        } else if (call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            Handle target = (Handle) call.bsmArgs[1];
            if (!bridges.isOwn(target.getOwner())) {
                call.bsmArgs[1] = bridgeTo(target);
            }
        }
    }

    /** A method reference to what is not ours: whoever calls it in a loop of the JDK spends each time. */
    private Handle bridgeTo(Handle target) {
        boolean isNew = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        boolean isStatic = target.getTag() == Opcodes.H_INVOKESTATIC;
        int opcode = switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            default -> Opcodes.INVOKESPECIAL;
        };
        InsnList call = new InsnList();
        if (isNew) {
            call.add(new TypeInsnNode(Opcodes.NEW, target.getOwner()));
            call.add(new InsnNode(Opcodes.DUP));
        }
        call.add(replacement(opcode, target.getOwner(), target.getName(), target.getDesc())
                .orElseGet(() -> new MethodInsnNode(
                        opcode, target.getOwner(), target.getName(), target.getDesc(), target.isInterface())));
        Type result = isNew ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        Weight weight = allowed.weightOf(dotted(target.getOwner()), target.getName(), target.getDesc());
        Type[] operands = operands(isStatic || isNew, target.getOwner(), target.getDesc());
        return bridges.bridge("ref " + target, operands, result, skipped(weight, opcode), call);
    }

    /** How many operands are not weighed: of an object's method it is the first, or all. */
    private static int skipped(Weight weight, int opcode) {
        return switch (weight) {
            case ALL -> 0;
            case ARGUMENTS -> opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE ? 1 : 0;
            case NONE -> Integer.MAX_VALUE;
        };
    }

    /** The call of {@link Meter} that does the same within limits; empty for most. */
    private static Optional<MethodInsnNode> replacement(int opcode, String owner, String name, String descriptor) {
        if (!GROWING_TYPES.contains(owner) || name.equals("<init>")) {
            return Optional.empty();
        }
        String wanted = Type.getMethodDescriptor(
                Type.getReturnType(descriptor), operands(opcode == Opcodes.INVOKESTATIC, owner, descriptor));
        return REPLACED.contains(name + wanted) ? Optional.of(MethodWeaver.meter(name, wanted)) : Optional.empty();
    }

    private static Type[] operands(boolean isStatic, String owner, String descriptor) {
        Stream<Type> arguments = Arrays.stream(Type.getArgumentTypes(descriptor));
        return (isStatic ? arguments : Stream.concat(Stream.of(Type.getObjectType(owner)), arguments))
                .toArray(Type[]::new);
    }

    private static MethodInsnNode callOf(Handle bridge) {
        return new MethodInsnNode(
                Opcodes.INVOKESTATIC, bridge.getOwner(), bridge.getName(), bridge.getDesc(), bridge.isInterface());
    }
}
