package id.nusakinerja.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.persistence.DatabaseState;
import id.nusakinerja.persistence.DatabaseState.Condition;
import id.nusakinerja.testkit.Actors;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryNoticeTest {

    @Test
    void namesWhatWasRecoveredInOneLine() {
        assertThat(notice(true, true)).singleElement().asString().contains("2 basis data", "(semarang, surakarta)");
        assertThat(notice(false, true)).singleElement().asString().contains("1 basis data", "(surakarta)");
    }

    @Test
    void isSilentAfterAnOrderlyEnd() {
        assertThat(notice(false, false)).isEmpty();
    }

    private static List<String> notice(boolean first, boolean second) {
        return new RecoveryNotice(() -> List.of(
                        new DatabaseState(Actors.TENANT, Condition.RESTING, first, ""),
                        new DatabaseState(Actors.OTHER_TENANT, Condition.OPEN, second, "")))
                .get();
    }
}
