package id.nusakinerja.guard.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through what foreign code handed back: only plain values, none missing, of a bounded size. */
public final class ResultCheck {

    private static final int DEEPEST = 50;
    private static final int MOST_PARTS = 100_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_DIGITS = 1000;

    /** Only types of our own rooms are kept: one of a city would keep its bundle. */
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> accessors = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return accessors;
        }
    };

    private final ClassLoader foreign;
    private int parts;
    private int depth;

    public ResultCheck(ClassLoader foreign) {
        this.foreign = foreign;
    }

    /**
     * Check a result.
     *
     * @return the same; a list, set or map as a copy that nobody changes
     * @throws Unacceptable naming what is wrong
     */
    public Object accept(@Nullable Object result) {
        check(result);
        return switch (result) {
            case null -> throw new Unacceptable("null");
            case List<?> list -> List.copyOf(list);
            case Set<?> set -> Collections.unmodifiableSet(new LinkedHashSet<>(set));
            case Map<?, ?> map -> Collections.unmodifiableMap(new LinkedHashMap<>(map));
            default -> result;
        };
    }

    private void check(@Nullable Object value) {
        if (++parts > MOST_PARTS || ++depth > DEEPEST) {
            throw new Unacceptable("too large");
        }
        checkOne(value);
        depth--;
    }

    private void checkOne(@Nullable Object value) {
        switch (value) {
            case null -> throw new Unacceptable("null");
            case String text -> {
                if (text.length() > LONGEST_TEXT) {
                    throw new Unacceptable("text too long");
                }
            }
            case BigDecimal number -> {
                if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
                    throw new Unacceptable("number too large");
                }
            }
            case Enum<?> one -> requireOurs(one.getDeclaringClass());
            case Record one -> checkRecord(one);
            case Optional<?> held -> held.ifPresent(this::check);
            case Collection<?> items -> checkAll(items);
            case Map<?, ?> map -> {
                checkAll(map.keySet());
                checkAll(map.values());
            }
            default -> requirePlain(value.getClass());
        }
    }

    private void checkRecord(Record value) {
        requireOurs(value.getClass());
        for (Method accessor : COMPONENTS.get(value.getClass())) {
            Object part;
            try {
                part = accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            check(part);
        }
    }

    private void requireOurs(Class<?> type) {
        if (foreign.equals(type.getClassLoader())) {
            throw new Unacceptable("own class " + type.getSimpleName());
        }
    }

    private void requirePlain(Class<?> type) {
        requireOurs(type);
        boolean ofJdk = type.getName().startsWith("java.");
        boolean plain = ofJdk
                ? type.getName().startsWith("java.time.")
                        || Number.class.isAssignableFrom(type)
                        || type == Boolean.class
                        || type == Character.class
                        || type.getName().startsWith("java.util.Optional")
                : Modifier.isFinal(type.getModifiers()) && !type.isHidden();
        if (!plain) {
            throw new Unacceptable("class " + type.getName());
        }
    }

    /** Which ones of the JDK a policy can make is bounded by its rights: none of them is lazy. */
    private void checkAll(Collection<?> items) {
        requireOurs(items.getClass());
        items.forEach(this::check);
    }

    /** What is wrong with a result. */
    public static final class Unacceptable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unacceptable(String what) {
            super(what, null, false, false);
        }

        public String what() {
            return String.valueOf(getMessage());
        }
    }
}
