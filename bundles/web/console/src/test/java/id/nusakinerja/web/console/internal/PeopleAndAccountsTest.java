package id.nusakinerja.web.console.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeHistory;
import id.nusakinerja.employee.EmployeeHistory.HeldNip;
import id.nusakinerja.employee.EmployeeService;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.RegionalHead;
import id.nusakinerja.identity.Account;
import id.nusakinerja.identity.AccountDraft;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.web.screentest.TestPage;
import id.nusakinerja.web.shell.ScreenTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleAndAccountsTest {

    private static final TenantId CITY = new TenantId("semarang");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Actor ADMINISTRATOR =
            new Actor(7, "Rini", CITY, Optional.empty(), Set.of(Role.CITY_ADMINISTRATOR), Optional.empty());

    private final FakeAccounts accounts = new FakeAccounts();
    private final Newcomers newcomers = new Newcomers(new FakePeople(), accounts, ADMINISTRATOR, TODAY);
    private final FakeService employees = new FakeService();
    private TestPage page;

    @BeforeEach
    void openPage() {
        page = TestPage.open(ScreenTexts.of(new ConsoleText()), Text.INDONESIAN);
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    void aNewNipIsGivenFromADayAndTheOldOneIsShown() {
        Dialog dialog = openPerson();
        assertThat(textOf(dialog)).contains("19801230 201001 2 005, sejak 2 Januari 2024");

        _get(TextField.class, spec -> spec.withLabel("NIP baru")).setValue("19801230 201002 2 001");
        press("Ganti NIP");

        assertThat(employees.done).containsExactly("NIP 198012302010022001 2026-11-21");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aNipThatIsNoneStaysInItsFormWithTheReasons() {
        Dialog dialog = openPerson();

        _get(TextField.class, spec -> spec.withLabel("NIP baru")).setValue("123");
        press("Ganti NIP");

        assertThat(textOf(dialog)).contains("18");
        assertThat(employees.done).isEmpty();
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void theEndOfServiceIsNotedOrRefusedWithItsReason() {
        Dialog dialog = openPerson();
        DatePicker day = _get(DatePicker.class, spec -> spec.withLabel("Hari terakhir bertugas"));

        press("Catat pensiun atau berhenti");
        assertThat(employees.done).isEmpty();
        day.setValue(LocalDate.of(2020, 1, 1));
        press("Catat pensiun atau berhenti");
        assertThat(textOf(dialog)).contains("tidak dapat sebelum itu");
        day.setValue(LocalDate.of(2026, 12, 31));
        press("Catat pensiun atau berhenti");

        assertThat(employees.done).containsExactly("last day 2026-12-31");
    }

    @Test
    void theHeadOfTheRegionIsRecordedOrRefusedWithTheReason() {
        RegionalHeadDialog dialog =
                new RegionalHeadDialog(employees, ADMINISTRATOR, Optional.of(FakePeople.HEAD), TODAY);
        dialog.open();
        TextField name = _get(TextField.class, spec -> spec.withLabel("Nama"));
        assertThat(textOf(dialog)).contains("Agung Wirawan", "Wali Kota Semarang, sejak 20 Februari 2025");

        name.setValue("");
        press("Simpan");
        assertThat(textOf(dialog)).contains("Tulis nama kepala daerah");
        name.setValue("Maria Ulfah");
        _get(DatePicker.class, spec -> spec.withLabel("Menjabat sejak")).setValue(TODAY);
        press("Simpan");

        assertThat(employees.done).containsExactly("head Maria Ulfah, Wali Kota Semarang 2026-11-21");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void theHeadOfTheRegionCanHaveAnAccountLikeEverybodyElse() {
        EmployeeChoice choice = new EmployeeChoice(new FakePeople(), ADMINISTRATOR, TODAY);

        assertThat(choice.getGenericDataView().getItems().map(Leader::name))
                .containsExactly("Agung Wirawan", "Wati Rahayu");
    }

    @Test
    void everybodyWithoutAccountGetsOneAndThePasswordsAreHandedOutOnce() {
        ManyAccountsDialog dialog = new ManyAccountsDialog(newcomers, () -> {});
        dialog.open();
        assertThat(newcomers.countWithoutAccount()).isEqualTo(1);

        press("Buka 1 akun");

        assertThat(accounts.listHolders(ADMINISTRATOR)).containsExactly(FakePeople.WATI.id());
        assertThat(textOf(dialog)).contains("1 kata sandi awal sudah dibuat.").doesNotContain("rahasia-sekali");
        assertThat(_find(Anchor.class)).hasSize(2);
        assertThat(newcomers.countWithoutAccount()).isZero();
    }

    @Test
    void firstPasswordsThatNobodyTookAreAskedForBeforeTheDialogCloses() {
        ManyAccountsDialog dialog = new ManyAccountsDialog(newcomers, () -> {});
        dialog.open();
        press("Buka 1 akun");

        press("Tutup");
        assertThat(dialog.isOpened()).isTrue();
        press("Unduh dulu");
        assertThat(dialog.isOpened()).isTrue();
        press("Tutup");
        press("Tutup tanpa mengunduh");

        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void firstPasswordsThatWereLostAreMadeAnewInOneStep() {
        newcomers.open(List.of(new AccountDraft("wati", "Wati", Optional.of(FakePeople.WATI.id()), Set.of())));
        ManyAccountsDialog dialog = new ManyAccountsDialog(newcomers, () -> {});
        dialog.open();
        assertThat(textOf(dialog)).contains("1 pegawai belum pernah masuk");

        press("Beri 1 kata sandi baru");

        assertThat(textOf(dialog)).contains("1 kata sandi awal sudah dibuat.");
        assertThat(_find(Anchor.class)).hasSize(2);
    }

    @Test
    void rolesAreTakenAwayOnlyWhereTheServiceAgrees() {
        accounts.open(
                        ADMINISTRATOR,
                        new AccountDraft("rini", "Rini", Optional.empty(), Set.of(Role.CITY_ADMINISTRATOR)))
                .getOrThrow();
        RolesDialog dialog = new RolesDialog(
                CITY,
                accounts.listAccounts(ADMINISTRATOR, FakeAccounts.ALL).getFirst(),
                roles -> accounts.changeRoles(ADMINISTRATOR, 1, roles));
        dialog.open();
        RoleChoice roles = _get(RoleChoice.class);
        assertThat(roles.getValue()).containsExactly(Role.CITY_ADMINISTRATOR);

        roles.setValue(Set.of());
        press("Simpan peran");
        assertThat(textOf(dialog)).contains("Ini administrator yang terakhir");
        roles.setValue(Set.of(Role.PERFORMANCE_MANAGER));
        press("Simpan peran");

        assertThat(dialog.isOpened()).isFalse();
        assertThat(accounts.listAccounts(ADMINISTRATOR, FakeAccounts.ALL)
                        .getFirst()
                        .roles())
                .containsExactly(Role.PERFORMANCE_MANAGER);
    }

    @Test
    void anAccountIsLinkedToACivilServantAndReleasedAgain() {
        AccountDraft draft = new AccountDraft("rini", "Rini", Optional.empty(), Set.of(Role.CITY_ADMINISTRATOR));
        Account account = accounts.open(ADMINISTRATOR, draft).getOrThrow().account();
        EmployeeChoice choice = new EmployeeChoice(new FakePeople(), ADMINISTRATOR, TODAY);
        LinkDialog dialog = linkDialog(account, Optional.empty(), choice);

        press("Hubungkan");
        assertThat(choice.getErrorMessage()).isEqualTo("Pilih pegawainya.");
        choice.setValue(FakePeople.HEAD);
        press("Hubungkan");
        assertThat(textOf(dialog)).contains("sudah mempunyai akun agung");
        choice.setValue(FakePeople.WATI);
        press("Hubungkan");

        assertThat(dialog.isOpened()).isFalse();
        assertThat(accounts.listHolders(ADMINISTRATOR)).containsExactly(FakePeople.WATI.id());
        assertThat(textOf(linkDialog(account, Optional.of("Wati Rahayu"), choice)))
                .contains("Akun ini milik Wati Rahayu");
        press("Lepaskan");
        assertThat(accounts.listHolders(ADMINISTRATOR)).isEmpty();
    }

    private LinkDialog linkDialog(Account account, Optional<String> holder, EmployeeChoice choice) {
        LinkDialog dialog =
                new LinkDialog(account, holder, choice, person -> accounts.link(ADMINISTRATOR, account.id(), person));
        dialog.open();
        return dialog;
    }

    @Test
    void anAdministratorIsToldToLetPeopleIn() {
        AdministratorTasks tasks =
                new AdministratorTasks(new FakePeople(), accounts, new OneTenant(CITY), Clock.systemUTC());

        assertThat(tasks.listTasks(ADMINISTRATOR, 5)).singleElement().satisfies(task -> {
            assertThat(task.title().in(Text.INDONESIAN)).isEqualTo("Buka akun untuk 1 pegawai");
            assertThat(task.path()).isEqualTo("akun");
        });
        newcomers.open(List.of(new AccountDraft("wati", "Wati", Optional.of(FakePeople.WATI.id()), Set.of())));
        assertThat(tasks.listTasks(ADMINISTRATOR, 5)).isEmpty();
    }

    private Dialog openPerson() {
        PersonDialog dialog = new PersonDialog(employees, ADMINISTRATOR, FakePeople.WATI, TODAY, () -> {});
        dialog.open();
        return dialog;
    }

    private static void press(String word) {
        _click(_get(Button.class, spec -> spec.withText(word)));
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Takes every NIP, and every last day since 2024. */
    private static final class FakeService implements EmployeeService {

        final List<String> done = new ArrayList<>();

        @Override
        public Outcome<Employee> changeNip(Actor actor, EmployeeId id, Nip next, LocalDate from) {
            done.add("NIP " + next.digits() + " " + from);
            return Outcome.done(FakePeople.WATI);
        }

        @Override
        public Outcome<EmployeeId> leave(Actor actor, EmployeeId id, LocalDate lastDay) {
            if (lastDay.getYear() < 2024) {
                Text text = Text.of("tidak dapat sebelum itu", "cannot lie before");
                return Outcome.refused(new Reason("person.leave-too-early", text, LegalBasis.HOUSE_RULE));
            }
            done.add("last day " + lastDay);
            return Outcome.done(id);
        }

        @Override
        public Outcome<RegionalHead> appointRegionalHead(Actor actor, String name, String title, LocalDate from) {
            if (name.isBlank()) {
                Text text = Text.of("Tulis nama kepala daerah", "Write the name");
                return Outcome.refused(new Reason("head.name", text, LegalBasis.HOUSE_RULE));
            }
            done.add("head " + name + ", " + title + " " + from);
            return Outcome.done(FakePeople.HEAD);
        }

        @Override
        public Optional<EmployeeHistory> findHistory(Actor actor, EmployeeId id) {
            HeldNip nip = new HeldNip(FakePeople.WATI.nip(), Optional.of(LocalDate.of(2024, 1, 2)), Optional.empty());
            return Optional.of(new EmployeeHistory(List.of(nip), Optional.empty()));
        }
    }
}
