package id.nusakinerja.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.policy.PolicyDataException;
import id.nusakinerja.policy.PolicyParameters;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTableTest {

    @Test
    void takesTheLineOfTheGroup() throws Exception {
        EventTable events = table("peristiwa.APEL = 1.5 % DISIPLIN\nperistiwa.APEL.STRUKTURAL = 3 % TPP");

        assertThat(events.find("APEL", EmploymentStatus.PNS, PostKind.STRUKTURAL))
                .get()
                .extracting(EventCost::base)
                .isEqualTo(EventCost.Base.TPP);
        assertThat(events.find("APEL", EmploymentStatus.PNS, PostKind.PELAKSANA))
                .get()
                .extracting(EventCost::base)
                .isEqualTo(EventCost.Base.DISIPLIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 % PTT", "satu % TPP", "1 TPP", "1 % TPP lagi", "101 % TPP", "-1 % TPP"})
    void saysHowACostIsWritten(String cost) {
        assertThatThrownBy(() -> table("peristiwa.TL1 = " + cost))
                .isInstanceOf(PolicyDataException.class)
                .hasMessageStartingWith("peristiwa.TL1 = " + cost)
                .hasMessageEndingWith("misalnya 2.5 % TPP atau 0.5 % DISIPLIN.");
    }

    /** The line of everybody has no group behind it; a second one for all would never be asked. */
    @ParameterizedTest
    @ValueSource(strings = {"STRUKTURL", "SEMUA"})
    void saysWhichGroupsThereAre(String group) {
        assertThatThrownBy(() -> table("peristiwa.TL1 = 1 % TPP\nperistiwa.TL1." + group + " = 2 % TPP"))
                .hasMessage("Kelompok " + group + " pada peristiwa.TL1 di berkas data tidak dikenal."
                        + " Gunakan salah satu: PPPK, STRUKTURAL, FUNGSIONAL, PELAKSANA.");
    }

    /** The table as it is read from a data file with these lines. */
    private static EventTable table(String lines) throws Exception {
        try (DataFile file = new DataFile("dasar = Perwal 1/2026\n" + lines)) {
            return new EventTable(PolicyParameters.beside(file.loadClass(Owner.class.getName()), "data.properties"));
        }
    }

    /** Beside whom the data file lies. */
    static final class Owner {}

    private static final class DataFile extends URLClassLoader {

        private final byte[] content;

        DataFile(String content) {
            super(new URL[] {Owner.class.getProtectionDomain().getCodeSource().getLocation()}, null);
            this.content = content.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return name.endsWith("/data.properties") ? new ByteArrayInputStream(content) : null;
        }
    }
}
