package id.nusakinerja.guard.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Lets a method count its depth, and spend when it is entered, when a jump goes back, and in every handler. No handler of
 * the method covers what is inserted: so once a budget is spent, each method on the way out is left at its next step,
 * however it catches and goes on.
 */
final class MethodWeaver {

    private static final String METER = "id/nusakinerja/guard/Meter";

    private final ClassNode type;
    private final MethodNode method;
    private final InsnList code;
    /** First and last node of each insertion: labels around it. */
    private final Map<AbstractInsnNode, LabelNode> insertions = new HashMap<>();

    MethodWeaver(ClassNode type, MethodNode method) {
        this.type = type;
        this.method = method;
        this.code = method.instructions;
    }

    void weave() {
        spendAtJumpsBack();
        spendInHandlers();
        keepHandlersOut();
        countDepth();
    }

    static MethodInsnNode meter(String name, String descriptor) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, METER, name, descriptor, false);
    }

    private void spendAtJumpsBack() {
        Set<LabelNode> passed = new HashSet<>();
        for (AbstractInsnNode node : code.toArray()) {
            if (node instanceof LabelNode label) {
                passed.add(label);
            } else if (targets(node).stream().anyMatch(passed::contains)) {
                spendBefore(node);
            }
        }
    }

    private static List<LabelNode> targets(AbstractInsnNode node) {
        return switch (node) {
            case JumpInsnNode jump -> List.of(jump.label);
            case TableSwitchInsnNode choice -> with(choice.dflt, choice.labels);
            case LookupSwitchInsnNode choice -> with(choice.dflt, choice.labels);
            default -> List.of();
        };
    }

    private static List<LabelNode> with(LabelNode other, List<LabelNode> labels) {
        List<LabelNode> all = new ArrayList<>(labels);
        all.add(other);
        return all;
    }

    private void spendInHandlers() {
        Set<LabelNode> handlers = new HashSet<>();
        method.tryCatchBlocks.forEach(caught -> handlers.add(caught.handler));
        for (LabelNode handler : handlers) {
            AbstractInsnNode first = handler.getNext();
            while (first.getOpcode() < 0) {
                first = first.getNext();
            }
            spendBefore(first);
        }
    }

    private void spendBefore(AbstractInsnNode node) {
        LabelNode from = new LabelNode();
        LabelNode to = new LabelNode();
        code.insertBefore(node, from);
        code.insertBefore(node, meter("spend", "()V"));
        code.insertBefore(node, to);
        insertions.put(from, to);
    }

    /** Cut the ranges of the handlers around what was inserted. */
    private void keepHandlersOut() {
        List<TryCatchBlockNode> cut = new ArrayList<>();
        for (TryCatchBlockNode caught : method.tryCatchBlocks) {
            LabelNode from = caught.start;
            boolean empty = true;
            for (AbstractInsnNode node = caught.start; !node.equals(caught.end); node = node.getNext()) {
                LabelNode end = insertions.get(node);
                if (end != null) {
                    addRange(cut, caught, from, (LabelNode) node, empty);
                    from = end;
                    node = end;
                    empty = true;
                } else {
                    empty &= node.getOpcode() < 0;
                }
            }
            addRange(cut, caught, from, caught.end, empty);
        }
        method.tryCatchBlocks = cut;
    }

    private static void addRange(
            List<TryCatchBlockNode> ranges, TryCatchBlockNode of, LabelNode from, LabelNode to, boolean empty) {
        if (!empty) {
            ranges.add(new TryCatchBlockNode(from, to, of.handler, of.type));
        }
    }

    /**
     * Enter at the start, leave at every return, and leave when anything is thrown. A constructor may not have a handler
     * before it has called that of its superclass: what is thrown there stays counted.
     */
    private void countDepth() {
        LabelNode begin = new LabelNode();
        LabelNode end = new LabelNode();
        AbstractInsnNode constructed = method.name.equals("<init>") ? superCall() : null;
        for (AbstractInsnNode node : code.toArray()) {
            if (node.getOpcode() >= Opcodes.IRETURN && node.getOpcode() <= Opcodes.RETURN) {
                code.insertBefore(node, meter("leave", "()V"));
            }
        }
        if (constructed == null) {
            code.insert(begin);
        } else {
            code.insert(constructed, begin);
        }
        code.insert(meter("enter", "()V"));
        code.add(end);
        code.add(new FrameNode(Opcodes.F_FULL, 0, new Object[0], 1, new Object[] {"java/lang/Throwable"}));
        code.add(meter("leave", "()V"));
        code.add(new InsnNode(Opcodes.ATHROW));
        method.tryCatchBlocks.add(new TryCatchBlockNode(begin, end, end, null));
    }

    /** The call of the constructor above: the first that belongs to no {@code new} before it. */
    private AbstractInsnNode superCall() {
        int made = 0;
        for (AbstractInsnNode node : code) {
            if (node.getOpcode() == Opcodes.NEW) {
                made++;
            } else if (node instanceof MethodInsnNode call
                    && call.getOpcode() == Opcodes.INVOKESPECIAL
                    && call.name.equals("<init>")) {
                if (made == 0) {
                    return call;
                }
                made--;
            }
        }
        throw new IllegalStateException("A constructor of (" + type.name + ") calls none above it.");
    }
}
