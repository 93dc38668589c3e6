package id.nusakinerja.web.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.internal.ComponentMetaData;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class VaadinStaticsTest {

    @ParameterizedTest
    @EnumSource(VaadinStatics.class)
    void findsTheFieldInThisVersionOfVaadin(VaadinStatics field) {
        assertThat(field.value()).isInstanceOfAny(Map.class, Set.class);
    }

    @Test
    void knowsTheClassWhoseListenersWouldHoldComponentClasses() {
        assertThat(ComponentMetaData.class.getName()).isEqualTo(BridgeService.PINNING);
    }
}
