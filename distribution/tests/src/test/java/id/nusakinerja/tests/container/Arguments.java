package id.nusakinerja.tests.container;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes some value of any type that a use case takes: the given ones where there are such, else the plainest. */
final class Arguments {

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(boolean.class, false),
            Map.entry(int.class, 2026),
            Map.entry(long.class, 1L),
            Map.entry(String.class, "contoh"),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(LocalDate.class, LocalDate.of(2026, 6, 30)),
            Map.entry(YearMonth.class, YearMonth.of(2026, 6)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(java.math.BigDecimal.class, java.math.BigDecimal.ONE));

    private final Map<Class<?>, Object> given = new HashMap<>();

    /** Use this value wherever its type is asked for. */
    <T> Arguments with(Class<T> type, T value) {
        given.put(type, value);
        return this;
    }

    /** Make a value. A type with several shapes gets its first. */
    Object make(Class<?> type) {
        if (given.containsKey(type)) {
            return given.get(type);
        }
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[] {1});
        }
        if (type == OutputStream.class) {
            return OutputStream.nullOutputStream();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 1);
        }
        if (type.isSealed()) {
            return make(type.getPermittedSubclasses()[0]);
        }
        return makeRecord(type);
    }

    private Object makeRecord(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("No way to make a (" + type.getName() + ").\nMaybe give one.");
        }
        Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parts);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts).map(this::make).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No way to make a (" + type.getName() + ").\nMaybe give one.", e);
        }
    }
}
