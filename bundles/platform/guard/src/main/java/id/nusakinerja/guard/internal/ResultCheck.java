package id.nusakinerja.guard.internal;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through what foreign code handed back: only plain values, none missing, of a bounded size. */
public final class ResultCheck {

    private static final int DEEPEST = 50;
    private static final int MOST_PARTS = 100_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_DIGITS = 1000;

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

    /** The most frequent kinds first. */
    private void checkOne(@Nullable Object value) {
        if (value instanceof String text) {
            if (text.length() > LONGEST_TEXT) {
                throw new Unacceptable("text too long");
            }
        } else if (value instanceof Record one) {
            requireOurs(one.getClass());
            for (Function<Object, @Nullable Object> part : RecordParts.of(one.getClass())) {
                check(part.apply(one));
            }
        } else if (value instanceof Enum<?> one) {
            requireOurs(one.getDeclaringClass());
        } else if (value instanceof Collection<?> items) {
            checkAll(items);
        } else if (value instanceof Map<?, ?> map) {
            checkAll(map.keySet());
            checkAll(map.values());
        } else if (value instanceof Optional<?> held) {
            held.ifPresent(this::check);
        } else if (value instanceof BigDecimal number) {
            if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
                throw new Unacceptable("number too large");
            }
        } else if (value == null) {
            throw new Unacceptable("null");
        } else {
            requirePlain(value.getClass());
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
        for (Object item : items) {
            check(item);
        }
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
