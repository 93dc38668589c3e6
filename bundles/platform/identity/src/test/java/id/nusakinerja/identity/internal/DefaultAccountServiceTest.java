package id.nusakinerja.identity.internal;

import static id.nusakinerja.identity.internal.IdentityFixture.codesOf;
import static id.nusakinerja.identity.internal.IdentityFixture.draft;
import static id.nusakinerja.identity.internal.IdentityFixture.draftFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.identity.Account;
import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.identity.AccountQuery;
import id.nusakinerja.identity.AccountService;
import id.nusakinerja.identity.IssuedPassword;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.testkit.Actors;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DefaultAccountServiceTest {

    private final IdentityFixture identity = new IdentityFixture();
    private final AccountService accounts = identity.accounts;
    private final Actor administrator = Actors.cityAdministrator();

    @AfterEach
    void close() {
        identity.close();
    }

    static Stream<Actor> everybodyElse() {
        return Stream.of(
                Actors.staff(),
                Actors.assessor(),
                Actors.unitHead(),
                Actors.performanceManager(),
                Actors.with(Actors.cityAdministrator(), Role.PROVINCE_OPERATOR),
                Actors.with(Actors.operator(), Role.CITY_ADMINISTRATOR));
    }

    @ParameterizedTest
    @MethodSource("everybodyElse")
    void isForAdministratorsOnly(Actor actor) {
        assertThat(Stream.<Runnable>of(
                        () -> accounts.listAccounts(actor, new AccountQuery("", 0, 10)),
                        () -> accounts.countAccounts(actor, ""),
                        () -> accounts.open(actor, draft("baru", Role.CITY_ADMINISTRATOR)),
                        () -> accounts.openMany(actor, List.of()),
                        () -> accounts.listHolders(actor),
                        () -> accounts.listUnclaimed(actor),
                        () -> accounts.reissueMany(actor, List.of()),
                        () -> accounts.countAccountsOf(actor, Actors.TENANT),
                        () -> accounts.resetPassword(actor, 1),
                        () -> accounts.changeRoles(actor, 1, Set.of()),
                        () -> accounts.link(actor, 1, Optional.of(Actors.STAFF)),
                        () -> accounts.disable(actor, 1),
                        () -> accounts.enable(actor, 1)))
                .allSatisfy(call -> assertThatThrownBy(call::run).isInstanceOf(NotAllowedException.class));
    }

    @Test
    void listsByNameAndFindsAnyPart() {
        accounts.open(administrator, draft("sri", Role.PERFORMANCE_MANAGER)).getOrThrow();
        accounts.open(administrator, draftFor(Actors.STAFF, "ratna_w".replace('_', '.')))
                .getOrThrow();

        assertThat(accounts.listAccounts(administrator, new AccountQuery("", 0, 10)))
                .extracting(Account::name)
                .containsExactly("ratna.w", "sri");
        assertThat(accounts.listAccounts(administrator, new AccountQuery("ORANG S", 0, 10)))
                .extracting(Account::name)
                .containsExactly("sri");
        assertThat(accounts.countAccounts(administrator, "%")).isZero();
        assertThat(accounts.listAccounts(administrator, new AccountQuery("", 1, 1)))
                .extracting(Account::name)
                .containsExactly("sri");
    }

    @Test
    void refusesADraftWithAllItsFaults() {
        accounts.open(administrator, draftFor(Actors.STAFF, "ratna")).getOrThrow();

        assertThat(codesOf(accounts.open(administrator, draft("9", Role.STAFF, Role.PROVINCE_OPERATOR))))
                .containsExactly("identity.role-not-given", "identity.role-not-given", "identity.name-shape");
        assertThat(codesOf(accounts.open(administrator, draftFor(Actors.STAFF, "ratna"))))
                .containsExactly("identity.name-used", "identity.employee-has-account");
        assertThat(codesOf(accounts.open(administrator, draft("kosong")))).containsExactly("identity.nothing-to-do");
    }

    @Test
    void leavesSomebodyToAdministerTheTenant() {
        long first = open("rini", Role.CITY_ADMINISTRATOR);

        assertThat(codesOf(accounts.disable(administrator, first))).containsExactly("identity.last-administrator");
        assertThat(codesOf(accounts.changeRoles(administrator, first, Set.of(Role.PERFORMANCE_MANAGER))))
                .containsExactly("identity.last-administrator");

        open("hendra", Role.CITY_ADMINISTRATOR);
        assertThat(accounts.disable(administrator, first)).isInstanceOf(Outcome.Done.class);
        assertThat(accounts.enable(administrator, first).getOrThrow().active()).isTrue();
    }

    @Test
    void changesTheRolesOfAnAccount() {
        long account = open("rini", Role.PERFORMANCE_MANAGER);

        Account changed = accounts.changeRoles(
                        administrator, account, Set.of(Role.PERFORMANCE_MANAGER, Role.CITY_ADMINISTRATOR))
                .getOrThrow();

        assertThat(changed.roles()).containsExactlyInAnyOrder(Role.PERFORMANCE_MANAGER, Role.CITY_ADMINISTRATOR);
    }

    @Test
    void linksAnAccountToACivilServantAndReleasesItAgain() {
        long account = open("rini", Role.CITY_ADMINISTRATOR);

        Account linked =
                accounts.link(administrator, account, Optional.of(Actors.STAFF)).getOrThrow();
        assertThat(linked.employee()).contains(Actors.STAFF);
        assertThat(accounts.listHolders(administrator)).containsExactly(Actors.STAFF);
        assertThat(accounts.link(administrator, account, Optional.of(Actors.STAFF)))
                .isInstanceOf(Outcome.Done.class);

        accounts.link(administrator, account, Optional.empty()).getOrThrow();
        assertThat(accounts.listHolders(administrator)).isEmpty();
        assertThat(identity.database.deeds())
                .filteredOn(deed -> deed.action().equals("identity.link"))
                .hasSize(3);
    }

    @Test
    void linksNobodyTwiceAndNobodyIntoAnothersPlace() {
        accounts.open(administrator, draftFor(Actors.STAFF, "ratna")).getOrThrow();
        long other = open("rini", Role.CITY_ADMINISTRATOR);
        long staffOnly = accounts.open(administrator, draftFor(Actors.COLLEAGUE, "andi"))
                .getOrThrow()
                .account()
                .id();

        assertThat(codesOf(accounts.link(administrator, other, Optional.of(Actors.STAFF))))
                .containsExactly("identity.employee-has-account");
        assertThat(codesOf(accounts.link(administrator, staffOnly, Optional.of(Actors.STAFF))))
                .containsExactly("identity.linked-already", "identity.employee-has-account");
        assertThat(codesOf(accounts.link(administrator, staffOnly, Optional.empty())))
                .containsExactly("identity.nothing-to-do");
        assertThat(accounts.listHolders(administrator)).containsExactlyInAnyOrder(Actors.STAFF, Actors.COLLEAGUE);
    }

    @Test
    void doesNotReachIntoAnotherTenant() {
        long account = open("rini", Role.CITY_ADMINISTRATOR);
        Actor stranger = Actors.of(Actors.OTHER_TENANT, administrator);

        assertThat(codesOf(accounts.resetPassword(stranger, account))).containsExactly("identity.unknown-account");
        assertThat(codesOf(accounts.disable(stranger, account))).containsExactly("identity.unknown-account");
        assertThat(codesOf(accounts.link(stranger, account, Optional.of(Actors.STAFF))))
                .containsExactly("identity.unknown-account");
        assertThat(accounts.countAccounts(stranger, "")).isZero();
    }

    @Test
    void hasOperatorsAboveTheTenants() {
        Actor operator = Actors.operator();

        assertThat(accounts.open(operator, draft("budi", Role.PROVINCE_OPERATOR)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(codesOf(accounts.open(operator, draft("wati", Role.CITY_ADMINISTRATOR))))
                .containsExactly("identity.role-not-given");
    }

    @Test
    void changesTheOwnPasswordOnlyWithThePresentOne() {
        identity.openRatna();
        Actor ratna = identity.signIn("ratna", IdentityFixture.OWN_PASSWORD).getOrThrow();

        assertThat(codesOf(accounts.changeOwnPassword(
                        ratna, "bukan itu".toCharArray(), "lawang sewu di malam hari".toCharArray())))
                .containsExactly("identity.password-wrong");
        assertThat(accounts.changeOwnPassword(
                        ratna, IdentityFixture.OWN_PASSWORD.toCharArray(), "lawang sewu di malam hari".toCharArray()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(identity.signIn("ratna", "lawang sewu di malam hari")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void showsNoSecretByAccident() {
        var issued = accounts.open(administrator, draft("rini", Role.PERFORMANCE_MANAGER))
                .getOrThrow();

        assertThat(issued.password()).hasSizeGreaterThan(15);
        assertThat(issued.toString()).doesNotContain(issued.password());
    }

    @Test
    void opensManyAccountsWithNamesOfTheirOwn() {
        open("maya.sari", Role.PERFORMANCE_MANAGER);

        List<IssuedPassword> issued = accounts.openMany(
                        administrator,
                        List.of(draftFor(new EmployeeId(101), "maya.sari"), draftFor(new EmployeeId(102), "maya.sari")))
                .getOrThrow();

        assertThat(issued).extracting(one -> one.account().name()).containsExactly("maya.sari2", "maya.sari3");
        assertThat(issued).extracting(IssuedPassword::password).doesNotHaveDuplicates();
        assertThat(accounts.listHolders(administrator))
                .containsExactlyInAnyOrder(new EmployeeId(101), new EmployeeId(102));
        assertThat(codesOf(identity.signIn("maya.sari3", issued.getLast().password())))
                .containsExactly("identity.password-change-due");
    }

    @Test
    void givesNewFirstPasswordsWhereTheOldOnesWereLostAndNobodyCameInYet() {
        identity.openRatna();
        IssuedPassword lost =
                accounts.open(administrator, draftFor(Actors.COLLEAGUE, "andi")).getOrThrow();
        assertThat(accounts.listUnclaimed(administrator)).containsExactly(Actors.COLLEAGUE);

        List<IssuedPassword> issued = accounts.reissueMany(administrator, List.of(Actors.STAFF, Actors.COLLEAGUE))
                .getOrThrow();

        assertThat(issued).extracting(one -> one.account().name()).containsExactly("andi");
        assertThat(codesOf(identity.signIn("andi", lost.password()))).containsExactly("identity.refused");
        assertThat(codesOf(identity.signIn("andi", issued.getFirst().password())))
                .containsExactly("identity.password-change-due");
        assertThat(identity.signIn("ratna", IdentityFixture.OWN_PASSWORD)).isInstanceOf(Outcome.Done.class);
        accounts.disable(administrator, lost.account().id()).getOrThrow();
        assertThat(accounts.listUnclaimed(administrator)).isEmpty();
    }

    @Test
    void opensNoneOfManyWhenOneIsRefusedAndSaysWhose() {
        accounts.open(administrator, draftFor(Actors.STAFF, "ratna")).getOrThrow();

        Outcome<List<IssuedPassword>> outcome = accounts.openMany(
                administrator, List.of(draftFor(new EmployeeId(101), "wati"), draftFor(Actors.STAFF, "ratna")));

        assertThat(codesOf(outcome)).containsExactly("identity.employee-has-account");
        assertThat(((Outcome.Refused<List<IssuedPassword>>) outcome)
                        .reasons()
                        .getFirst()
                        .text()
                        .in(Text.INDONESIAN))
                .startsWith(draftFor(Actors.STAFF, "ratna").displayName() + ": ");
        assertThat(accounts.countAccounts(administrator, "")).isEqualTo(1);
    }

    @Test
    void tellsTheOperatorHowManyAccountsLetSomebodyIn() {
        open("rini", Role.CITY_ADMINISTRATOR);
        accounts.disable(administrator, open("hendra", Role.PERFORMANCE_MANAGER))
                .getOrThrow();

        assertThat(accounts.countAccountsOf(Actors.operator(), Actors.TENANT)).hasValue(1);
        assertThatThrownBy(() -> accounts.countAccountsOf(administrator, Actors.TENANT))
                .isInstanceOf(NotAllowedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maya Sari | maya.sari",
                "Dr. Maya Sari, S.Kom., M.T. | maya.sari",
                "H. Muh. Nur'aini  Putra | nuraini.putra",
                "Ren\u00e9 O\u2019Brien | rene.obrien",
                "Su | asnsu",
                "Sukarno | sukarno"
            })
    void suggestsANameThatTheServiceAccepts(String fullName, String name) {
        assertThat(AccountDraft.suggestName(fullName)).isEqualTo(name);
        assertThat(accounts.open(administrator, draft(AccountDraft.suggestName(fullName), Role.PERFORMANCE_MANAGER)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void suggestsNoNameThatIsTooLong() {
        assertThat(AccountDraft.suggestName("Kusumawardhana ".repeat(9))).hasSizeLessThanOrEqualTo(58);
    }

    private long open(String name, Role role) {
        return accounts.open(administrator, draft(name, role))
                .getOrThrow()
                .account()
                .id();
    }
}
