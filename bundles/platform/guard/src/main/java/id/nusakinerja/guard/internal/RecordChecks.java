package id.nusakinerja.guard.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Checks the parts of a record by code that is put together once for each type, as fast as if it were written by hand. Numbers
 * and truth values cannot be wrong; where the type of a part says what it is, nobody asks again.
 */
final class RecordChecks {

    private static final MethodHandles.Lookup HERE = MethodHandles.lookup();

    /** Of our own rooms only: a type of a city would keep its bundle. */
    private static final ClassValue<BiConsumer<ResultCheck, Object>> CHECKS = new ClassValue<>() {
        @Override
        protected BiConsumer<ResultCheck, Object> computeValue(Class<?> type) {
            return checkOf(type);
        }
    };

    private RecordChecks() {}

    /** Check the parts of a record of one of our own types. */
    static void check(ResultCheck check, Object one) {
        CHECKS.get(one.getClass()).accept(check, one);
    }

    @SuppressWarnings("unchecked") // of a check and anything, by the type of the handle
    private static BiConsumer<ResultCheck, Object> checkOf(Class<?> type) {
        try {
            MethodHandle parts = partsOf(type, Set.of(type));
            return MethodHandleProxies.asInterfaceInstance(
                    BiConsumer.class, parts.asType(MethodType.methodType(void.class, Object.class, Object.class)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Checks all parts of a record of this type, the first one first. */
    private static MethodHandle partsOf(Class<?> type, Set<Class<?>> around) throws ReflectiveOperationException {
        List<RecordComponent> parts = Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getType().isPrimitive())
                .toList();
        MethodHandle all = MethodHandles.dropArguments(bound("count", int.class, parts.size()), 1, type);
        MethodHandles.Lookup within = MethodHandles.privateLookupIn(type, HERE);
        for (RecordComponent part : parts.reversed()) {
            MethodHandle check = checkOf(part.getType(), around);
            all = MethodHandles.foldArguments(
                    all, MethodHandles.filterArguments(check, 1, within.unreflect(part.getAccessor())));
        }
        return all;
    }

    /** Checks one part that was declared with this type. */
    private static MethodHandle checkOf(Class<?> type, Set<Class<?>> around) throws ReflectiveOperationException {
        if (type == String.class) {
            return method("checkText", String.class);
        } else if (type == BigDecimal.class) {
            return method("checkNumber", BigDecimal.class);
        } else if (Collection.class.isAssignableFrom(type)) {
            return method("checkAll", Collection.class).asType(of(type));
        } else if (type.isEnum()) {
            return ours(type);
        } else if (type.isRecord() && !around.contains(type)) {
            Set<Class<?>> wider = new HashSet<>(around);
            wider.add(type);
            return MethodHandles.foldArguments(partsOf(type, wider), ours(type));
        }
        return method("check", Object.class).asType(of(type));
    }

    private static MethodHandle ours(Class<?> type) throws ReflectiveOperationException {
        MethodHandle check = HERE.findVirtual(
                ResultCheck.class, "checkOurs", MethodType.methodType(void.class, Class.class, Object.class));
        return MethodHandles.insertArguments(check, 1, type).asType(of(type));
    }

    private static MethodHandle bound(String name, Class<?> parameter, Object value)
            throws ReflectiveOperationException {
        return MethodHandles.insertArguments(method(name, parameter), 1, value);
    }

    private static MethodHandle method(String name, Class<?> parameter) throws ReflectiveOperationException {
        return HERE.findVirtual(ResultCheck.class, name, MethodType.methodType(void.class, parameter));
    }

    private static MethodType of(Class<?> type) {
        return MethodType.methodType(void.class, ResultCheck.class, type);
    }
}
