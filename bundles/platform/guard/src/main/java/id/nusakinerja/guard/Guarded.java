package id.nusakinerja.guard;

import id.nusakinerja.guard.internal.Budget;
import id.nusakinerja.guard.internal.Exhausted;
import id.nusakinerja.guard.internal.ResultCheck;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Stands in front of foreign code: every call gets a budget, every error of any kind becomes a {@link Fault}, and what comes
 * back is looked at. Only values of the JDK and of our rooms pass, without a null in them and of a size that people read.
 */
public final class Guarded implements InvocationHandler {

    private final Object target;
    private final Limits limits;
    private final Watch watch;

    private Guarded(Object target, Limits limits, Watch watch) {
        this.target = target;
        this.limits = limits;
        this.watch = watch;
    }

    /**
     * Put a guard in front of an object.
     *
     * @return an object with the same interfaces, those of its own bundle and of the JDK left out; nothing else of the target
     *     can be reached through it
     */
    public static Object of(Object target, Limits limits, Watch watch) {
        Class<?> type = target.getClass();
        return Proxy.newProxyInstance(
                type.getClassLoader(), faces(type).toArray(Class<?>[]::new), new Guarded(target, limits, watch));
    }

    /** Get another guard in front of the same object, for another watch; what is not guarded comes back as it is. */
    public static Object with(Object guarded, Watch watch) {
        return Proxy.isProxyClass(guarded.getClass()) && Proxy.getInvocationHandler(guarded) instanceof Guarded guard
                ? of(guard.target, guard.limits, watch)
                : guarded;
    }

    /** Tell which type stands behind a guard; that of the object itself where there is none. */
    public static Class<?> typeBehind(Object guarded) {
        return Proxy.isProxyClass(guarded.getClass()) && Proxy.getInvocationHandler(guarded) instanceof Guarded guard
                ? guard.target.getClass()
                : guarded.getClass();
    }

    /**
     * Run foreign code that no interface of ours calls, such as its constructors.
     *
     * @param foreign a type of that code's bundle
     * @throws RuntimeException what {@code watch} makes of a fault
     */
    public static <T> T call(ClassLoader foreign, Limits limits, Watch watch, Callable<T> code) {
        watch.before();
        Budget budget = new Budget(limits);
        T result;
        try {
            result = run(budget, code);
        } catch (Throwable error) {
            throw watch.failed(fault(error, budget, foreign));
        }
        Exhausted swallowed = budget.exhausted();
        if (swallowed != null) {
            throw watch.failed(fault(swallowed, budget, foreign));
        }
        return result;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        ClassLoader foreign = target.getClass().getClassLoader();
        Object result = call(foreign, limits, watch, () -> method.invoke(target, arguments));
        if (result != null && result.getClass() == target.getClass()) {
            // A rule that makes another of its kind.
            return of(result, limits, watch);
        }
        ResultCheck check = new ResultCheck(foreign);
        Object checked;
        try {
            checked = check.accept(result);
        } catch (ResultCheck.Unacceptable unacceptable) {
            String where = target.getClass().getSimpleName() + "." + method.getName();
            throw watch.failed(new Fault(Fault.Kind.RESULT, unacceptable.what(), where));
        }
        watch.succeeded();
        return checked;
    }

    private Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && isHandlerOf(arguments[0]);
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "Guarded[" + target.getClass().getName() + "]";
        };
    }

    private boolean isHandlerOf(@Nullable Object other) {
        return other != null && Proxy.isProxyClass(other.getClass()) && equals(Proxy.getInvocationHandler(other));
    }

    private static <T> T run(Budget budget, Callable<T> code) throws Throwable {
        try {
            return Meter.run(budget, code);
        } catch (InvocationTargetException wrapped) {
            throw Objects.requireNonNullElse(wrapped.getCause(), wrapped);
        }
    }

    /** Says of a foreign error only its type and place: its message may name a person, or never end. */
    private static Fault fault(Throwable error, Budget budget, ClassLoader foreign) {
        Exhausted exhausted = budget.exhausted();
        Throwable first = exhausted == null ? error : exhausted;
        Fault.Kind kind = exhausted != null
                ? exhausted.kind()
                : switch (error) {
                    case StackOverflowError deep -> Fault.Kind.DEPTH;
                    case OutOfMemoryError full -> Fault.Kind.MEMORY;
                    default -> Fault.Kind.ERROR;
                };
        return new Fault(kind, nameOf(first.getClass(), foreign), whereIn(first, foreign));
    }

    private static String nameOf(Class<?> type, ClassLoader foreign) {
        return foreign.equals(type.getClassLoader()) ? "Throwable" : type.getName();
    }

    private static String whereIn(Throwable error, ClassLoader foreign) {
        if (foreign.equals(error.getClass().getClassLoader())) {
            return "";
        }
        for (StackTraceElement element : error.getStackTrace()) {
            String name = element.getClassName();
            int dot = name.lastIndexOf('.');
            if (dot > 0 && foreign.getDefinedPackage(name.substring(0, dot)) != null) {
                return element.getFileName() + ":" + element.getLineNumber();
            }
        }
        return "";
    }

    private static List<Class<?>> faces(Class<?> type) {
        Set<Class<?>> faces = new LinkedHashSet<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Class<?> face : each.getInterfaces()) {
                boolean ours = !type.getClassLoader().equals(face.getClassLoader())
                        && !face.getName().startsWith("java.");
                if (ours) {
                    faces.add(face);
                }
            }
        }
        return new ArrayList<>(faces);
    }
}
