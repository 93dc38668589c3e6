package id.nusakinerja.web.policy.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.CalendarEntry;
import id.nusakinerja.policy.PolicyBook;
import id.nusakinerja.policy.PolicyCalendar;
import id.nusakinerja.simulation.SimulationRun;
import id.nusakinerja.web.screentest.TestPage;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.ScreenCheck;
import id.nusakinerja.web.shell.ScreenTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

class PolicyScreensTest {

    private final City city = new City();
    private final Live live = new Live();
    private TestPage page;

    @BeforeEach
    void openPage() {
        page = TestPage.open(ScreenTexts.of(new PolicyText()), Text.INDONESIAN);
    }

    @AfterEach
    void closePage() {
        page.close();
        live.stop();
    }

    static Stream<Screen> screens() {
        return Stream.of(
                new SimulationScreen(new NoViews<>()),
                new LawScreen(new NoViews<>()),
                new PluginsScreen(new NoViews<>()),
                new OverviewScreen(new NoViews<>()));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyScreenIsGuardedByItsRolesAndHasATitle(Screen screen) {
        assertThat(ScreenCheck.objectionsTo(screen)).isEmpty();
        assertThat(new PolicyText().messages().text(screen.title()).in(Locale.ENGLISH))
                .isNotEmpty();
    }

    private SimulationView simulation() {
        CycleService cycle = Answering.of(CycleService.class, Map.of("listYears", arguments -> List.of()));
        return page.show(new SimulationView(
                city.simulations(),
                city.editions(),
                cycle,
                city.tenants(),
                City.signedIn(Role.CITY_ADMINISTRATOR),
                live));
    }

    @Test
    void showsHowFarASimulationIsAndStartsNoOther() {
        city.run = Optional.of(new SimulationRun.Running(City.head(), 40));

        assertThat(textOf(simulation())).contains("40 % selesai");
        assertThat(_get(Button.class, spec -> spec.withText("Mulai simulasi")).isEnabled())
                .isFalse();
    }

    @Test
    void showsTheImpactInNumbersUnitsAndReasons() {
        city.run = Optional.of(new SimulationRun.Finished(City.head(), City.impact()));

        assertThat(textOf(simulation()))
                .contains("Dampak semarang:1.1.0 pada Tahun 2026")
                .contains("+\u00a0Rp\u00a01\u00a0jt")
                .contains("Dinas Pendidikan")
                .contains("1 orang: Belum ditetapkan.");
    }

    @Test
    void saysWhyABundleIsNotTakenAndNotLetGo() {
        PluginsView view =
                page.show(new PluginsView(city.plugins(), city.tenants(), City.signedIn(Role.PROVINCE_OPERATOR), live));
        view.install("semarang.jar", new byte[0]);
        assertThat(textOf(view))
                .contains("Berkas ini tidak ditandatangani")
                .contains("Ditolak")
                .contains("2 dari 38 contoh hukum gagal.");

        _click(_find(Button.class, spec -> spec.withText("Lepas")).getFirst());
        assertThat(textOf(view)).contains("Kota Semarang masih memakainya.");
    }

    @Test
    void listsWhatRulesWhere() {
        PolicyCalendar calendar = Answering.of(
                PolicyCalendar.class,
                Map.of(
                        "entriesOf",
                        arguments -> List.of(new CalendarEntry(CalendarEntry.BEGINNING, City.ruling("1.0.0")))));
        PolicyBook book = Answering.of(
                PolicyBook.class,
                Map.of("rulebookFor", arguments -> Outcome.refused(City.reason("Aturan ditahan.", "Held."))));
        Standings standings = new Standings(book, calendar, City.CLOCK);

        OverviewView view =
                page.show(new OverviewView(city.tenants(), standings, City.signedIn(Role.PROVINCE_OPERATOR), live));

        assertThat(textOf(view)).contains("1 pemerintah daerah");
        assertThat(standings.of(City.SEMARANG)).satisfies(line -> {
            assertThat(line.rules()).isEqualTo("semarang:1.0.0");
            assertThat(line.problem()).isPresent();
        });
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
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
