package id.nusakinerja.tests.container;

import id.nusakinerja.kernel.Actor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * One method of a running service whose first parameter is the person who acts.
 *
 * @param service the running service
 * @param method a method of its public interface
 */
record UseCase(Object service, Method method) {

    /** Below the rooms: carries every use case and trusts the room that calls it. Above them: what the gate of the routes lets in. */
    private static final List<String> NO_ROOMS = List.of("id.nusakinerja.persistence.", "id.nusakinerja.web.");

    /** List the use cases of all rooms, as the registry has them now. */
    static List<UseCase> all(BundleContext context) {
        return references(context)
                .flatMap(reference -> of(context, reference))
                .distinct()
                .toList();
    }

    private static Stream<ServiceReference<?>> references(BundleContext context) {
        try {
            return Arrays.stream(context.getAllServiceReferences(null, null));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter, and yet a filter at fault.", e);
        }
    }

    private static Stream<UseCase> of(BundleContext context, ServiceReference<?> reference) {
        Stream<String> faces = Arrays.stream((String[]) reference.getProperty(Constants.OBJECTCLASS))
                .filter(name -> name.startsWith("id.nusakinerja.")
                        && !name.contains(".internal.")
                        && NO_ROOMS.stream().noneMatch(name::startsWith));
        return faces.flatMap(face -> {
            Object service = context.getService(reference);
            return Arrays.stream(load(service, face).getMethods())
                    .filter(method ->
                            method.getParameterCount() > 0 && method.getParameterTypes()[0].equals(Actor.class))
                    .map(method -> new UseCase(service, method));
        });
    }

    private static Class<?> load(Object service, String face) {
        try {
            return Class.forName(face, false, service.getClass().getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A service does not see its own face (" + face + ").", e);
        }
    }

    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Call it, and get what it answers or throws. */
    @Nullable
    Object call(Actor actor, Arguments arguments) {
        Object[] values = Arrays.stream(method.getParameterTypes())
                .map(type -> type.equals(Actor.class) ? actor : arguments.make(type))
                .toArray();
        try {
            return method.invoke(service, values);
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A face is public (" + name() + ").", e);
        }
    }
}
