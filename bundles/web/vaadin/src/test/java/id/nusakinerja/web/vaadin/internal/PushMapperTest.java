package id.nusakinerja.web.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class PushMapperTest {

    @Test
    void givesEveryPathToTheOneHandler() {
        PushMapper<String> mapper = new PushMapper<>();
        assertThat(mapper.map("/{tenant}/VAADIN/push", Map.of("/*", "handler"))).isEqualTo("handler");
    }

    @Test
    void isTheClassThatTheServletNames() throws ReflectiveOperationException {
        Class<?> named = Class.forName("id.nusakinerja.web.vaadin.internal.PushMapper");
        assertThat(named.getConstructor().newInstance()).isInstanceOf(PushMapper.class);
    }
}
