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

    /** Check a part of which nobody knows what it is. */
    void check(@Nullable Object value) {
        count(1);
        if (++depth > DEEPEST) {
            throw new Unacceptable("too large");
        }
        checkOne(value);
        depth--;
    }

    /** Count so many parts more. */
    void count(int more) {
        parts += more;
        if (parts > MOST_PARTS) {
            throw new Unacceptable("too large");
        }
    }

    /** The most frequent kinds first. */
    private void checkOne(@Nullable Object value) {
        if (value instanceof Record) {
            requireOurs(value.getClass());
            RecordChecks.check(this, value);
        } else if (value instanceof String text) {
            checkText(text);
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
            checkNumber(number);
        } else {
            requirePlain(present(value).getClass());
        }
    }

    void checkText(@Nullable String text) {
        if (present(text).length() > LONGEST_TEXT) {
            throw new Unacceptable("text too long");
        }
    }

    void checkNumber(@Nullable BigDecimal value) {
        BigDecimal number = present(value);
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new Unacceptable("number too large");
        }
    }

    /** Check a value that is certainly of this type. */
    void checkOurs(Class<?> type, @Nullable Object value) {
        present(value);
        requireOurs(type);
    }

    /** Which ones of the JDK a policy can make is bounded by its rights: none of them is lazy. */
    void checkAll(@Nullable Collection<?> items) {
        Collection<?> all = present(items);
        requireOurs(all.getClass());
        for (Object item : all) {
            check(item);
        }
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new Unacceptable("null");
        }
        return value;
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
