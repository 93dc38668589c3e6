package id.nusakinerja.web.policy.internal;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** Stands in for a service of another room, as far as a screen asks it. */
final class Answering {

    private Answering() {}

    static <T> T of(Class<T> face, Map<String, Function<Object[], Object>> answers) {
        return face.cast(Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, (self, method, args) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException("(" + method.getName() + ") is not asked here.");
            }
            return answer.apply(args);
        }));
    }
}
