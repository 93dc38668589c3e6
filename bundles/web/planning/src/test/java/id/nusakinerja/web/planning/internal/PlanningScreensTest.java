package id.nusakinerja.web.planning.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.target.MeasuringPattern;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.ScreenCheck;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

class PlanningScreensTest {

    private final PlanningText text = new PlanningText();

    static Stream<Screen> screens() {
        return Stream.of(new SkpScreen(noViews()), new ProgressScreen(noViews()), new TeamPlansScreen(noViews()));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void opensOnlyToTheRolesThatTheViewNames(Screen screen) {
        assertThat(ScreenCheck.objectionsTo(screen)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void hasATitleInBothLanguages(Screen screen) {
        assertThat(text.messages().text(screen.title()).in(Text.INDONESIAN)).isNotBlank();
        assertThat(text.messages().text(screen.title()).in(Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void explainsEveryPattern() {
        for (var pattern : MeasuringPattern.values()) {
            assertThat(text.messages().text("planning.pattern." + pattern).in(Text.INDONESIAN))
                    .isNotBlank();
        }
    }

    private static <T extends Component> ComponentServiceObjects<T> noViews() {
        return new ComponentServiceObjects<>() {
            @Override
            public T getService() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void ungetService(T view) {
                throw new UnsupportedOperationException();
            }

            @Override
            public ServiceReference<T> getServiceReference() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
