package id.nusakinerja.guard.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a record that can be wrong, each by a function as fast as a call. Numbers and truth values cannot be. */
final class RecordParts {

    /** Of our own rooms only: a type of a city would keep its bundle. */
    private static final ClassValue<List<Function<Object, @Nullable Object>>> PARTS = new ClassValue<>() {
        @Override
        protected List<Function<Object, @Nullable Object>> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getType().isPrimitive())
                    .map(component -> function(type, component))
                    .toList();
        }
    };

    private RecordParts() {}

    static List<Function<Object, @Nullable Object>> of(Class<?> type) {
        return PARTS.get(type);
    }

    @SuppressWarnings("unchecked") // a function of anything, by the type of the handle
    private static Function<Object, @Nullable Object> function(Class<?> type, RecordComponent component) {
        try {
            MethodHandle accessor = MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
            return MethodHandleProxies.asInterfaceInstance(Function.class, accessor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
