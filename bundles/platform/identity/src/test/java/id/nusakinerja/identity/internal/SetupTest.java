package id.nusakinerja.identity.internal;

import static id.nusakinerja.identity.internal.IdentityFixture.ADDRESS;
import static id.nusakinerja.identity.internal.IdentityFixture.OWN_PASSWORD;
import static id.nusakinerja.identity.internal.IdentityFixture.codesOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.identity.DemoMode;
import id.nusakinerja.identity.FirstAdministrator;
import id.nusakinerja.identity.SignInService;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.testkit.Actors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {

    private static final Pattern TOKEN = Pattern.compile("/(\\S+)/setup .* (\\S+-\\S+)$");

    @TempDir
    Path data;

    private final IdentityFixture identity = new IdentityFixture();
    private final List<String> printed = new ArrayList<>();
    private SetupNotice notice;
    private DefaultSetupService setup;

    @BeforeEach
    void start() {
        notice = new SetupNotice(identity.tenants, new Container(data, false, Optional.empty()), printed::add);
        setup = new DefaultSetupService(
                identity.work, identity.ids, identity.clock, identity.hasher, identity.throttle, notice.tokens());
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void printsOneTokenATenantAndOneForTheProvince() {
        assertThat(notice.get())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).containsPattern(TOKEN))
                .anySatisfy(line -> assertThat(line).contains("/provinsi/setup"));
    }

    @Test
    void printsTheTokenOfATenantThatComesWhileTheContainerRunsOnce() {
        Tenant comer = identity.tenants.getTenant(Actors.TENANT);
        notice.changed(comer);
        assertThat(printed).as("told by the start itself").isEmpty();
        notice.get();

        notice.changed(comer);
        assertThat(printed).as("told already").isEmpty();

        notice.removed(comer.id());
        notice.changed(comer);
        notice.changed(comer);
        assertThat(printed)
                .singleElement()
                .satisfies(line -> assertThat(line).contains("/semarang/setup").containsPattern(TOKEN));
    }

    @Test
    void keepsNoTokenInClear() throws IOException {
        String token = tokenOf(Actors.TENANT);

        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneMatch(file ->
                            readString(file).contains(token) || readString(file).contains(token.replace("-", "")));
        }
    }

    @Test
    void letsTheFirstAdministratorInAndNobodyAfterwards() {
        String token = tokenOf(Actors.TENANT);

        Actor actor = setUp(Actors.TENANT, token.toUpperCase(Locale.ROOT)).getOrThrow();

        assertThat(actor.roles()).containsExactly(Role.CITY_ADMINISTRATOR);
        assertThat(identity.signIn("rini", OWN_PASSWORD)).isInstanceOf(Outcome.Done.class);
        assertThat(setup.isOpen(Actors.TENANT)).isFalse();
        assertThat(codesOf(setUp(Actors.TENANT, token))).containsExactly("identity.setup-refused");
        assertThat(notice.get()).noneMatch(line -> line.contains("/semarang/"));
    }

    @Test
    void makesAnOperatorAboveTheTenants() {
        assertThat(setUp(TenantId.PROVINCE, tokenOf(TenantId.PROVINCE))
                        .getOrThrow()
                        .roles())
                .containsExactly(Role.PROVINCE_OPERATOR);
    }

    @Test
    void refusesTheTokenOfAnotherTenantAndGuesses() {
        String other = tokenOf(Actors.OTHER_TENANT);

        assertThat(codesOf(setUp(Actors.TENANT, other))).containsExactly("identity.setup-refused");
        assertThat(codesOf(setUp(Actors.TENANT, ""))).containsExactly("identity.setup-refused");
        assertThat(codesOf(setUp(Actors.TENANT, "used"))).containsExactly("identity.setup-refused");
        assertThat(codesOf(setUp(Actors.TENANT, other))).containsExactly(SignInService.WAIT);
    }

    @Test
    void saysAllFaultsAtOnceAndKeepsTheToken() {
        String token = tokenOf(Actors.TENANT);
        FirstAdministrator faulty = new FirstAdministrator(token, "9x", " ", "pendekar".toCharArray());

        assertThat(codesOf(setup.setUp(Actors.TENANT, faulty, ADDRESS)))
                .containsExactly("identity.name-shape", "identity.display-name-missing", "identity.password-short");
        assertThat(setUp(Actors.TENANT, token)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void hasNoKnownPasswordWithoutDemonstration() {
        Container real = new Container(data, false, Optional.of("demo-demo-demo"));

        assertThat(DemoGate.open(real, identity.work, identity.ids, identity.hasher))
                .isEmpty();
        assertThat(data.resolve("demo-password")).doesNotExist();
    }

    @Test
    void hasOneDemoPasswordAnInstallationAndNoTokens() {
        Container demo = new Container(data, true, Optional.empty());
        DemoMode mode = DemoGate.open(demo, identity.work, identity.ids, identity.hasher)
                .orElseThrow();
        mode.openAccount(Actors.TENANT, IdentityFixture.draft("admin", Role.CITY_ADMINISTRATOR))
                .getOrThrow();

        assertThat(identity.signIn("admin", mode.password())).isInstanceOf(Outcome.Done.class);
        assertThat(DemoGate.open(demo, identity.work, identity.ids, identity.hasher)
                        .orElseThrow()
                        .password())
                .isEqualTo(mode.password());
        assertThat(new SetupNotice(identity.tenants, demo, printed::add).get()).isEmpty();
    }

    private Outcome<Actor> setUp(TenantId tenant, String token) {
        return setup.setUp(
                tenant, new FirstAdministrator(token, "rini", "Rini Wulandari", OWN_PASSWORD.toCharArray()), ADDRESS);
    }

    private String tokenOf(TenantId tenant) {
        List<String> lines = notice.get();
        return lines.stream()
                .map(TOKEN::matcher)
                .filter(Matcher::find)
                .filter(found -> found.group(1).equals(tenant.value()))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow();
    }

    private static String readString(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
