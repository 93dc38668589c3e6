package id.nusakinerja.identity.internal;

import static id.nusakinerja.identity.internal.IdentityFixture.ADDRESS;
import static id.nusakinerja.identity.internal.IdentityFixture.NIP;
import static id.nusakinerja.identity.internal.IdentityFixture.OWN_PASSWORD;
import static id.nusakinerja.identity.internal.IdentityFixture.codesOf;
import static id.nusakinerja.identity.internal.IdentityFixture.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.identity.IssuedPassword;
import id.nusakinerja.identity.PasswordCredentials;
import id.nusakinerja.identity.SignInService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.persistence.Deed;
import id.nusakinerja.testkit.Actors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultSignInServiceTest {

    private final IdentityFixture identity = new IdentityFixture();

    @AfterEach
    void close() {
        identity.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratna", " RATNA ", NIP, "19860926 201505 2 001"})
    void letsInByNameAndByNip(String typed) {
        long account = identity.openRatna();

        Actor actor = identity.signIn(typed, OWN_PASSWORD).getOrThrow();

        assertThat(actor.accountId()).isEqualTo(account);
        assertThat(actor.tenant()).isEqualTo(Actors.TENANT);
        assertThat(actor.self()).isEqualTo(Actors.STAFF);
        assertThat(actor.roles()).containsExactly(Role.STAFF);
    }

    @Test
    void givesTheRolesOfToday() {
        identity.openRatna();
        identity.derived = Set.of(Role.STAFF, Role.ASSESSOR);
        Actor actor = identity.signIn("ratna", OWN_PASSWORD).getOrThrow();

        assertThat(actor.roles()).containsExactlyInAnyOrder(Role.STAFF, Role.ASSESSOR);

        identity.derived = Set.of(Role.STAFF);
        assertThat(identity.signIn.renew(actor))
                .hasValueSatisfying(renewed -> assertThat(renewed.roles()).containsExactly(Role.STAFF));
    }

    @Test
    void keepsTenantsApart() {
        identity.openRatna();

        assertThat(codesOf(identity.signIn(Actors.OTHER_TENANT, "ratna", OWN_PASSWORD)))
                .containsExactly(SignInService.REFUSED);
    }

    @Test
    void writesEveryAttemptIntoTheTrailWithoutTheName() {
        identity.openRatna();
        identity.signIn("ratna", "salah sama sekali");
        identity.signIn("ratna", OWN_PASSWORD);

        List<Deed> deeds = identity.database.deeds();
        assertThat(deeds)
                .extracting(Deed::action)
                .endsWith(
                        "identity.sign-in-attempt",
                        "identity.sign-in-failed",
                        "identity.sign-in-attempt",
                        "identity.sign-in");
        assertThat(deeds).noneMatch(deed -> (deed.subject() + deed.detail()).contains("ratna"));
    }

    @Test
    void wipesThePasswordWhateverComesOfIt() {
        char[] password = "salah".toCharArray();

        identity.signIn.signIn(Actors.TENANT, "siapa", password, ADDRESS);

        assertThat(password).containsOnly(' ');
    }

    @Nested
    class TellsNothing {

        @Test
        void aboutWhoHasAnAccount() {
            long account = identity.openRatna();
            Outcome<Actor> wrong = identity.signIn("ratna", "salah sama sekali");
            Outcome<Actor> unknown = identity.signIn("siapa", "salah sama sekali");
            Outcome<Actor> unknownNip = identity.signIn("199901012022031001", "salah sama sekali");
            identity.accounts.disable(Actors.cityAdministrator(), account);
            Outcome<Actor> disabled = identity.signIn("ratna", OWN_PASSWORD);

            assertThat(List.of(unknown, unknownNip, disabled))
                    .allSatisfy(outcome -> assertThat(reasonsOf(outcome)).isEqualTo(reasonsOf(wrong)));
            assertThat(codesOf(wrong)).containsExactly(SignInService.REFUSED);
        }

        @Test
        void byTheWorkItDoes() {
            identity.openRatna();
            List<Integer> checks = List.of("ratna", "siapa", NIP, "199901012022031001").stream()
                    .map(name -> {
                        int before = identity.checks.get();
                        identity.signIn(name, "salah sama sekali");
                        return identity.checks.get() - before;
                    })
                    .toList();

            assertThat(checks).containsOnly(1);
        }

        @Test
        void byTheTimeItTakes() {
            identity.openRatna();
            long known = medianNanos("ratna");
            long unknown = medianNanos("siapa");

            // One Argon2id check is fifty times what the rest takes: leaving it out could not hide.
            assertThat(unknown).isGreaterThan(known / 5);
        }

        private long medianNanos(String name) {
            return IntStream.range(0, 5)
                    .mapToLong(i -> {
                        identity.clock.advance(Duration.ofHours(1));
                        long start = System.nanoTime();
                        identity.signIn(name, "salah sama sekali");
                        return System.nanoTime() - start;
                    })
                    .sorted()
                    .toArray()[2];
        }

        @Test
        void whenItLocksANameThatNobodyHas() {
            identity.openRatna();

            assertThat(codesAfterFailures("siapa", 20)).isEqualTo(codesAfterFailures("ratna", 20));
        }
    }

    @Nested
    class SlowsDown {

        @Test
        void afterThreeFailuresAndNotBefore() {
            identity.openRatna();

            assertThat(codesAfterFailures("ratna", 4))
                    .containsExactly(
                            SignInService.REFUSED, SignInService.REFUSED, SignInService.REFUSED, SignInService.WAIT);
            identity.clock.advance(Duration.ofSeconds(2));
            assertThat(identity.signIn("ratna", OWN_PASSWORD)).isInstanceOf(Outcome.Done.class);
        }

        @Test
        void andLocksAfterTenForAQuarterOfAnHour() {
            identity.openRatna();
            for (int i = 0; i < 10; i++) {
                identity.signIn("ratna", "salah sama sekali");
                identity.clock.advance(Duration.ofSeconds(40));
            }

            assertThat(codesOf(identity.signIn("ratna", OWN_PASSWORD))).containsExactly(SignInService.WAIT);
            identity.clock.advance(Duration.ofMinutes(15));
            assertThat(identity.signIn("ratna", OWN_PASSWORD)).isInstanceOf(Outcome.Done.class);
        }

        @Test
        void anAddressThatTriesManyNames() {
            for (int i = 0; i < 30; i++) {
                assertThat(codesOf(identity.signIn("nama" + i, "salah"))).containsExactly(SignInService.REFUSED);
            }

            assertThat(codesOf(identity.signIn("nama-lain", "salah"))).containsExactly(SignInService.WAIT);
        }

        @Test
        void manyAttemptsAtTheSameMoment() throws Exception {
            identity.openRatna();

            assertThat(atTheSameMoment("salah sama sekali"))
                    .filteredOn(outcome -> codesOf(outcome).contains(SignInService.REFUSED))
                    .hasSize(3);
        }

        @Test
        void nobodyWhoHasTheRightPassword() throws Exception {
            identity.openRatna();

            assertThat(atTheSameMoment(OWN_PASSWORD)).hasSize(24).hasOnlyElementsOfType(Outcome.Done.class);
        }

        private List<Outcome<Actor>> atTheSameMoment(String password) throws Exception {
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                List<Future<Outcome<Actor>>> attempts = IntStream.range(0, 24)
                        .mapToObj(i -> threads.submit(() -> identity.signIn("ratna", password)))
                        .toList();
                List<Outcome<Actor>> outcomes = new ArrayList<>();
                for (Future<Outcome<Actor>> attempt : attempts) {
                    outcomes.add(attempt.get());
                }
                return outcomes;
            }
        }

        @Test
        void untilTheAdministratorGivesANewPassword() {
            long account = identity.openRatna();
            codesAfterFailures("ratna", 4);

            IssuedPassword issued = identity.accounts
                    .resetPassword(Actors.cityAdministrator(), account)
                    .getOrThrow();

            assertThat(codesOf(identity.signIn("ratna", issued.password())))
                    .containsExactly(SignInService.PASSWORD_CHANGE_DUE);
        }
    }

    @Nested
    class AnIssuedPassword {

        @Test
        void doesNotLetInButBuysAnOwnOne() {
            long account = identity.openRatna();
            String issued = identity.accounts
                    .resetPassword(Actors.cityAdministrator(), account)
                    .getOrThrow()
                    .password();

            assertThat(codesOf(identity.signIn("ratna", issued))).containsExactly(SignInService.PASSWORD_CHANGE_DUE);
            assertThat(codesOf(change(issued, "pendekar"))).containsExactly("identity.password-short");
            assertThat(codesOf(change(issued, issued))).containsExactly("identity.password-same");
            assertThat(codesOf(change(issued, "aaaaaaaaaaaaratna")))
                    .containsExactly("identity.password-simple", "identity.password-has-name");
            assertThat(codesOf(change("bukan itu", "lawang sewu di malam hari")))
                    .containsExactly(SignInService.REFUSED);
            assertThat(change(issued, "lawang sewu di malam hari")).isInstanceOf(Outcome.Done.class);
            assertThat(identity.signIn("ratna", "lawang sewu di malam hari")).isInstanceOf(Outcome.Done.class);
        }

        private Outcome<Actor> change(String current, String next) {
            identity.clock.advance(Duration.ofMinutes(1));
            PasswordCredentials credentials = new PasswordCredentials("ratna", current.toCharArray());
            return identity.signIn.changePassword(Actors.TENANT, credentials, next.toCharArray(), ADDRESS);
        }
    }

    @Test
    void endsTheSessionOfADisabledAccount() {
        long account = identity.openRatna();
        Actor actor = identity.signIn("ratna", OWN_PASSWORD).getOrThrow();
        identity.accounts.disable(Actors.cityAdministrator(), account);

        assertThat(identity.signIn.renew(actor)).isEmpty();
    }

    @Test
    void letsNobodyInWhoIsNothingToday() {
        identity.openRatna();
        identity.derived = Set.of();

        assertThat(codesOf(identity.signIn("ratna", OWN_PASSWORD))).containsExactly(SignInService.REFUSED);
    }

    private List<String> codesAfterFailures(String name, int attempts) {
        return IntStream.range(0, attempts)
                .mapToObj(
                        i -> codesOf(identity.signIn(name, "salah sama sekali")).getFirst())
                .toList();
    }
}
