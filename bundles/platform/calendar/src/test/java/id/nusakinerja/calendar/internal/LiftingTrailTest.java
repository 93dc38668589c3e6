package id.nusakinerja.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.policy.Suspension;
import id.nusakinerja.testkit.Actors;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who lets decisions go on stands in the audit trail of the tenant whose decisions waited. */
class LiftingTrailTest {

    private static final Suspension WAITING = new Suspension(
            Actors.TENANT,
            "semarang:1.0.0 sha256:a",
            Instant.parse("2026-06-10T02:00:00Z"),
            new Reason("policy.suspended", Text.of("Menunggu.", "Waiting."), LegalBasis.HOUSE_RULE));

    private final CalendarFixture city = new CalendarFixture();

    @AfterEach
    void close() {
        city.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void standsInTheTrailOfTheTenantWhoeverLiftedIt(boolean ofTheCity) {
        Actor actor = ofTheCity ? Actors.cityAdministrator() : Actors.operator();

        Outcome<Suspension> noted = new LiftingTrail(city.database.unitOfWork()).noteLifting(WAITING, actor);

        assertThat(noted).isEqualTo(Outcome.done(WAITING));
        assertThat(city.database.deeds(Actors.TENANT))
                .containsExactly(new Deed(
                        "policy.lift", "edition:semarang:1.0.0 sha256:a", "policy.suspended 2026-06-10T02:00:00Z"));
    }
}
