package id.nusakinerja.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.guard.Fault;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Suspension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three faults in a row, and the decisions of that edition in that tenant wait. */
class FaultBookTest {

    private static final TenantId SEMARANG = new TenantId("semarang");
    private static final TenantId JAMBI = new TenantId("jambi");
    private static final PolicyVersion FIRST = new PolicyVersion("contoh", "1.0.0", "city.contoh", "sha256:a");
    private static final PolicyVersion SECOND = new PolicyVersion("contoh", "1.1.0", "city.contoh", "sha256:b");
    private static final Fault LOOP = new Fault(Fault.Kind.FUEL, "java.lang.Error", "ContohPolicy.java:31");

    @TempDir
    Path data;

    private final Hand hand = new Hand();

    @Test
    void waitsAfterThreeFaultsInARow() {
        FaultBook book = new FaultBook(data, hand);

        fail(book, SEMARANG, FIRST, 2);
        assertThat(book.findWait(SEMARANG, FIRST)).isEmpty();
        fail(book, SEMARANG, FIRST, 1);

        Reason why = book.findWait(SEMARANG, FIRST).orElseThrow();
        assertThat(why.code()).isEqualTo("policy.suspended");
        assertThat(why.text().in(Locale.ENGLISH))
                .isEqualTo("Decisions by the rules contoh:1.0.0 wait, because they failed 3 times in a row. The rules"
                        + " contoh:1.0.0 ran too long without an end at ContohPolicy.java:31. This decision was not made. Tell"
                        + " those who wrote the rules. Use another version, or ask the administrator to open them again once"
                        + " it is mended.");
        assertThat(why.text().in(Locale.of("id"))).contains("contoh:1.0.0", "ContohPolicy.java:31");
    }

    @Test
    void forgetsFaultsAfterASuccess() {
        FaultBook book = new FaultBook(data, hand);

        fail(book, SEMARANG, FIRST, 2);
        book.succeeded(SEMARANG, FIRST);
        fail(book, SEMARANG, FIRST, 2);

        assertThat(book.findWait(SEMARANG, FIRST)).isEmpty();
    }

    @Test
    void touchesNoOtherTenantAndNoOtherVersion() {
        FaultBook book = new FaultBook(data, hand);

        fail(book, SEMARANG, FIRST, 3);

        assertThat(book.findWait(JAMBI, FIRST)).isEmpty();
        assertThat(book.findWait(SEMARANG, SECOND)).isEmpty();
        assertThat(book.findWait(null, FIRST)).isEmpty();
    }

    @Test
    void stillWaitsAfterARestart() throws IOException {
        FaultBook before = new FaultBook(data, hand);
        fail(before, SEMARANG, FIRST, 3);
        // As a crash in the middle of the next line would leave it.
        Files.writeString(data.resolve("policy/suspensions.tsv"), "2026-0", StandardOpenOption.APPEND);

        FaultBook after = new FaultBook(data, hand);

        assertThat(after.findWait(SEMARANG, FIRST))
                .isEqualTo(before.findWait(SEMARANG, FIRST))
                .isPresent();
        fail(after, JAMBI, FIRST, 3);
        assertThat(new FaultBook(data, hand).findWait(JAMBI, FIRST)).isPresent();
    }

    @Test
    void decidesAgainOnceItIsLiftedAndNoted() {
        List<String> noted = new ArrayList<>();
        FaultBook book = new FaultBook(data, hand, (lifted, actor) -> {
            noted.add(actor.name() + " " + lifted.tenant() + " " + lifted.edition());
            return Outcome.done(lifted);
        });
        fail(book, SEMARANG, FIRST, 3);
        Actor administrator = actor(SEMARANG, Role.CITY_ADMINISTRATOR);
        Suspension suspension = book.listSuspensions(administrator).getFirst();

        assertThat(book.lift(administrator, SEMARANG, suspension.edition())).isEqualTo(Outcome.done(suspension));

        assertThat(noted).containsExactly("Contoh semarang contoh:1.0.0 sha256:a");
        assertThat(book.findWait(SEMARANG, FIRST)).isEmpty();
        assertThat(new FaultBook(data, hand).findWait(SEMARANG, FIRST)).isEmpty();
        assertThat(book.lift(administrator, SEMARANG, suspension.edition())).isInstanceOf(Outcome.Refused.class);
        fail(book, SEMARANG, FIRST, 2);
        assertThat(book.findWait(SEMARANG, FIRST)).isEmpty();
    }

    @Test
    void goesOnWaitingWhileTheLiftingCannotBeNoted() {
        Actor administrator = actor(SEMARANG, Role.CITY_ADMINISTRATOR);
        FaultBook without = new FaultBook(data, hand);
        fail(without, SEMARANG, FIRST, 3);
        String edition = without.listSuspensions(administrator).getFirst().edition();
        FaultBook refusing = new FaultBook(data, hand, (lifted, actor) -> Outcome.conflict());

        assertThat(without.lift(administrator, SEMARANG, edition)).isInstanceOf(Outcome.Refused.class);
        assertThat(refusing.lift(administrator, SEMARANG, edition)).isEqualTo(Outcome.conflict());
        assertThat(refusing.findWait(SEMARANG, FIRST)).isPresent();
        assertThat(new FaultBook(data, hand).findWait(SEMARANG, FIRST)).isPresent();
    }

    @Test
    void showsAndLiftsOnlyWhatBelongsToTheActor() {
        FaultBook book = new FaultBook(data, hand);
        fail(book, SEMARANG, FIRST, 3);
        fail(book, JAMBI, FIRST, 3);
        String edition = "contoh:1.0.0 sha256:a";

        assertThat(tenants(book, actor(SEMARANG, Role.CITY_ADMINISTRATOR))).containsExactly(SEMARANG);
        assertThat(tenants(book, actor(TenantId.PROVINCE, Role.PROVINCE_OPERATOR)))
                .containsExactly(JAMBI, SEMARANG);
        assertThatThrownBy(() -> book.lift(actor(SEMARANG, Role.CITY_ADMINISTRATOR), JAMBI, edition))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> book.lift(actor(SEMARANG, Role.STAFF), SEMARANG, edition))
                .isInstanceOf(NotAllowedException.class);
        assertThat(book.findWait(JAMBI, FIRST)).isPresent();
    }

    @Test
    void restsWithoutATenantAndTriesAgain() {
        FaultBook book = new FaultBook(data, hand);

        fail(book, null, FIRST, 3);
        assertThat(book.findWait(null, FIRST)).isPresent();

        hand.now = hand.now.plus(Duration.ofSeconds(11));
        assertThat(book.findWait(null, FIRST)).isEmpty();
        assertThat(book.listSuspensions(actor(TenantId.PROVINCE, Role.PROVINCE_OPERATOR)))
                .isEmpty();
    }

    private static void fail(FaultBook book, TenantId tenant, PolicyVersion version, int times) {
        for (int i = 0; i < times; i++) {
            book.failed(tenant, version, LOOP);
        }
    }

    private static List<TenantId> tenants(FaultBook book, Actor actor) {
        return book.listSuspensions(actor).stream().map(Suspension::tenant).toList();
    }

    private static Actor actor(TenantId tenant, Role role) {
        return new Actor(7, "Contoh", tenant, Optional.empty(), Set.of(role), Optional.empty());
    }

    /** A clock that is set by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-06-30T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
