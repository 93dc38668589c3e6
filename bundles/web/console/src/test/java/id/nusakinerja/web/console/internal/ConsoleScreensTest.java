package id.nusakinerja.web.console.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeImportService;
import id.nusakinerja.employee.ImportPreview;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.table.RowError;
import id.nusakinerja.web.screentest.TestPage;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.ScreenCheck;
import id.nusakinerja.web.shell.ScreenTexts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

class ConsoleScreensTest {

    private static final TenantId CITY = new TenantId("semarang");
    private static final Actor MANAGER = actor(Role.PERFORMANCE_MANAGER);
    private static final Actor ADMINISTRATOR = actor(Role.CITY_ADMINISTRATOR);

    private TestPage page;

    @BeforeEach
    void openPage() {
        page = TestPage.open(ScreenTexts.of(new ConsoleText()), Text.INDONESIAN);
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    static Stream<Screen> screens() {
        return Stream.of(
                new PeopleScreen(new NoViews<>()),
                new PeopleImportScreen(new NoViews<>()),
                new AccountsScreen(new NoViews<>()),
                new TenantsScreen(new NoViews<>()));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyScreenIsGuardedByItsRolesAndHasATitle(Screen screen) {
        assertThat(ScreenCheck.objectionsTo(screen)).isEmpty();
        assertThat(new ConsoleText().messages().text(screen.title()).in(Locale.ENGLISH))
                .isNotEmpty();
    }

    @Test
    void aFileIsShownBeforeItIsApplied() {
        FakeImports imports = new FakeImports();
        PeopleImportView view = page.show(new PeopleImportView(imports, () -> Optional.of(MANAGER)));
        Div result = new Div();
        view.add(result);

        view.show(result, imports.previewUnits(MANAGER, "u.csv", new byte[0]));
        assertThat(imports.applied).hasValue(0);
        _click(_find(Button.class).getLast());

        assertThat(imports.applied).hasValue(1);
        assertThat(result.getElement().getTextRecursively()).contains("Selesai: 2 baru, 1 berubah.");
    }

    @Test
    void aNewPasswordIsShownOnceToWhoOpenedTheAccount() {
        FakeAccounts accounts = new FakeAccounts();
        page.show(view(accounts));

        _click(_get(Button.class, spec -> spec.withText("Buka akun")));
        _get(TextField.class, spec -> spec.withLabel("Nama pengguna")).setValue("wati");
        _get(TextField.class, spec -> spec.withLabel("Nama orang")).setValue("Wati Rahayu");
        _click(_find(Button.class, spec -> spec.withText("Buka akun")).getLast());

        IssuedDialog dialog = _get(IssuedDialog.class);
        assertThat(textOf(dialog)).contains("Kata sandi untuk wati: rahasia-sekali");
        assertThat(dialog.isCloseOnEsc() || dialog.isCloseOnOutsideClick()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Sudah saya catat")));
        assertThat(dialog.isOpened()).isFalse();
        assertThat(accounts.listAccounts(ADMINISTRATOR, FakeAccounts.ALL)).hasSize(1);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // the list holds employees, which its class literal cannot say
    void anAccountStandsForTheCivilServantWhoWasChosen() {
        FakeAccounts accounts = new FakeAccounts();
        page.show(view(accounts));

        _click(_get(Button.class, spec -> spec.withText("Buka akun")));
        ((ComboBox<Employee>) (ComboBox<?>) _get(ComboBox.class, spec -> spec.withLabel("Pegawai")))
                .setValue(FakePeople.WATI);
        _click(_find(Button.class, spec -> spec.withText("Buka akun")).getLast());

        assertThat(accounts.listAccounts(ADMINISTRATOR, FakeAccounts.ALL))
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.name()).isEqualTo("wati.rahayu");
                    assertThat(account.displayName()).isEqualTo("Wati Rahayu");
                    assertThat(account.employee()).contains(FakePeople.WATI.id());
                });
    }

    @Test
    void aRefusedAccountStaysInItsFormWithTheReasons() {
        AccountsView view = page.show(view(new FakeAccounts()));

        _click(_get(Button.class, spec -> spec.withText("Buka akun")));
        _click(_find(Button.class, spec -> spec.withText("Buka akun")).getLast());

        assertThat(textOf(_get(AccountDialog.class))).contains("Nama pengguna belum diisi");
        assertThat(textOf(view)).doesNotContain("Kata sandi untuk");
    }

    private static AccountsView view(FakeAccounts accounts) {
        return new AccountsView(
                accounts, new FakePeople(), new OneTenant(CITY), Clock.systemUTC(), () -> Optional.of(ADMINISTRATOR));
    }

    private static Actor actor(Role role) {
        return new Actor(7, "Rini Wulandari", CITY, Optional.empty(), Set.of(role), Optional.empty());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** A preview of three rows to take and one with an error. */
    private static final class FakeImports implements EmployeeImportService {

        final AtomicInteger applied = new AtomicInteger();

        @Override
        public Outcome<ImportPreview> previewUnits(Actor actor, String fileName, byte[] file) {
            return Outcome.done(new FakePreview());
        }

        @Override
        public Outcome<ImportPreview> previewEmployees(Actor actor, String fileName, byte[] file) {
            return Outcome.done(new FakePreview());
        }

        @Override
        public Outcome<ImportPreview> apply(Actor actor, ImportPreview preview) {
            applied.incrementAndGet();
            return Outcome.done(preview);
        }
    }

    private record FakePreview() implements ImportPreview {

        @Override
        public TenantId tenant() {
            return CITY;
        }

        @Override
        public int added() {
            return 2;
        }

        @Override
        public int changed() {
            return 1;
        }

        @Override
        public int unchanged() {
            return 0;
        }

        @Override
        public List<RowError> errors() {
            return List.of(new RowError(5, "nip", "nip.urut", Text.of("salah", "wrong")));
        }

        @Override
        public List<RowError> warnings() {
            return List.of();
        }

        @Override
        public List<String> ignoredColumns() {
            return List.of("warna");
        }

        @Override
        public List<RowChange> changes() {
            return List.of();
        }
    }

    private static final class NoViews<V extends Component> implements ComponentServiceObjects<V> {

        @Override
        public V getService() {
            throw new UnsupportedOperationException("No view is made here.");
        }

        @Override
        public void ungetService(V service) {
            throw new UnsupportedOperationException("No view is made here.");
        }

        @Override
        public ServiceReference<V> getServiceReference() {
            throw new UnsupportedOperationException("No view is made here.");
        }
    }
}
