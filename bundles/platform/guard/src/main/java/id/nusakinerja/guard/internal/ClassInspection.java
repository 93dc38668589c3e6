package id.nusakinerja.guard.internal;

import id.nusakinerja.guard.Rights;
import id.nusakinerja.guard.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Looks at one class: what it is, what it holds, and, with {@link CodeInspection}, what it does. */
final class ClassInspection {

    private static final int OLDEST = Opcodes.V17;
    private static final int NEWEST = Opcodes.V21;
    /** Packages that are not of a city; whoever brings a class into one of them would speak in another's name. */
    private static final List<String> FOREIGN = List.of(
            "java.", "javax.", "jakarta.", "jdk.", "sun.", "com.sun.", "org.osgi.", "com.vaadin.", "id.nusakinerja.");

    private static final String CITIES = "id.nusakinerja.city.";
    private static final Set<String> SURE_TO_CHANGE = Set.of(
            "java.util.ArrayList",
            "java.util.ArrayDeque",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.EnumMap",
            "java.util.EnumSet",
            "java.lang.StringBuilder");

    private final Rights rights;
    private final AllowList allowed;
    private final String entry;
    private final ClassNode type;
    private final Map<String, ClassNode> own;
    private final List<Violation> violations = new ArrayList<>();

    ClassInspection(Rights rights, String entry, ClassNode type, Map<String, ClassNode> own) {
        this.rights = rights;
        this.allowed = AllowList.of(rights);
        this.entry = entry;
        this.type = type;
        this.own = own;
    }

    List<Violation> violations() {
        inspectHead();
        type.fields.forEach(this::inspectField);
        for (MethodNode method : type.methods) {
            inspectMethod(method);
            new CodeInspection(this, method).inspect();
        }
        return violations;
    }

    private void inspectHead() {
        int version = type.version & 0xFFFF;
        if (version < OLDEST || version > NEWEST) {
            add(Kind.VERSION, Integer.toString(version), 0);
        }
        String name = dotted(type.name);
        if (FOREIGN.stream().anyMatch(name::startsWith) && !name.startsWith(CITIES)) {
            add(Kind.PACKAGE, name, 0);
        }
        if (!own.containsKey(type.superName) && !allowed.mayExtend(dotted(type.superName))) {
            add(Kind.EXTENDS, dotted(type.superName), 0);
        }
        type.interfaces.stream()
                .filter(face -> !own.containsKey(face) && !allowed.mayImplement(dotted(face)))
                .forEach(face -> add(Kind.IMPLEMENTS, dotted(face), 0));
    }

    private void inspectField(FieldNode field) {
        requireType(Type.getType(field.desc), 0);
        boolean isStatic = (field.access & Opcodes.ACC_STATIC) != 0;
        boolean isFinal = (field.access & Opcodes.ACC_FINAL) != 0;
        boolean written = (field.access & Opcodes.ACC_SYNTHETIC) == 0;
        if (isStatic && written && rights == Rights.POLICY && (!isFinal || canChange(field.desc))) {
            add(Kind.STATIC, field.name, 0);
        }
        if (!isStatic && !isFinal && rights == Rights.POLICY && isRule()) {
            add(Kind.STATE, field.name, 0);
        }
    }

    private static boolean canChange(String descriptor) {
        Type held = Type.getType(descriptor);
        return held.getSort() == Type.ARRAY || SURE_TO_CHANGE.contains(held.getClassName());
    }

    /** A class that the platform calls: it lives as long as its bundle. */
    private boolean isRule() {
        return type.interfaces.stream().anyMatch(face -> face.startsWith("id/nusakinerja/") && !own.containsKey(face));
    }

    private void inspectMethod(MethodNode method) {
        requireType(Type.getMethodType(method.desc), 0);
        if ((method.access & Opcodes.ACC_NATIVE) != 0) {
            add(Kind.NATIVE, method.name, 0);
        }
        if ((method.access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            add(Kind.SYNCHRONIZED, "synchronized " + method.name, 0);
        }
        if (method.name.equals("finalize") && method.desc.equals("()V")) {
            add(Kind.FINALIZER, "finalize()", 0);
        }
    }

    Rights rights() {
        return rights;
    }

    boolean isOwn(Type named) {
        return own.containsKey(named.getInternalName());
    }

    AllowList allowed() {
        return allowed;
    }

    /** Check a type that is only named. Of a method type: its parameters and its result. */
    void requireType(Type named, int line) {
        switch (named.getSort()) {
            case Type.METHOD -> {
                for (Type argument : named.getArgumentTypes()) {
                    requireType(argument, line);
                }
                requireType(named.getReturnType(), line);
            }
            case Type.ARRAY -> requireType(named.getElementType(), line);
            case Type.DOUBLE, Type.FLOAT -> requireExact(named.getClassName(), line);
            case Type.OBJECT -> {
                if (!own.containsKey(named.getInternalName())) {
                    allowed.objection(named.getClassName()).ifPresent(kind -> add(kind, named.getClassName(), line));
                }
            }
            default -> {
                // Whole numbers, truth and nothing are free.
            }
        }
    }

    void requireExact(String what, int line) {
        if (rights == Rights.POLICY) {
            add(Kind.FLOATING, what, line);
        }
    }

    /** Check a member that is read, written or called. */
    void requireMember(String owner, String name, String descriptor, int line) {
        if (owner.startsWith("[")) {
            if (!name.equals("clone")) {
                add(Kind.MEMBER, "[]." + name, line);
            }
            return;
        }
        Optional<Kind> kind = own.containsKey(owner)
                ? objectionToInherited(owner, name, descriptor)
                : allowed.objection(dotted(owner), name, descriptor.startsWith("(") ? descriptor : "");
        kind.ifPresent(found -> add(found, dotted(owner) + "." + name, line));
    }

    /** A member of an own class may be inherited from one that is not. */
    private Optional<Kind> objectionToInherited(String owner, String name, String descriptor) {
        ClassNode node = own.get(owner);
        if (node == null) {
            return allowed.objection(dotted(owner), name, descriptor.startsWith("(") ? descriptor : "");
        }
        boolean declared = node.methods.stream().anyMatch(one -> one.name.equals(name) && one.desc.equals(descriptor))
                || node.fields.stream().anyMatch(one -> one.name.equals(name) && one.desc.equals(descriptor));
        if (declared) {
            return Optional.empty();
        }
        Optional<Kind> objection = objectionToInherited(node.superName, name, descriptor);
        for (String face : node.interfaces) {
            objection = objection.flatMap(
                    kind -> objectionToInherited(face, name, descriptor).map(other -> kind));
        }
        return objection;
    }

    void add(Kind kind, String what, int line) {
        String file = type.sourceFile == null ? dotted(type.name) : type.sourceFile;
        String where = line > 0 ? file + ":" + line : file;
        violations.add(new Violation(entry, dotted(type.name), line, kind.reason(what, where)));
    }

    static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }
}
