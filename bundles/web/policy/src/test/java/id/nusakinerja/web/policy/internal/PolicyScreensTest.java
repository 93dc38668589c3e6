package id.nusakinerja.web.policy.internal;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.assessment.CycleService;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.calendar.SeenSimulation;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.PluginState;
import id.nusakinerja.policy.PeriodPart;
import id.nusakinerja.policy.PolicyStanding;
import id.nusakinerja.simulation.AdviceFact;
import id.nusakinerja.simulation.Impact;
import id.nusakinerja.simulation.SimulationRun;
import id.nusakinerja.simulation.SimulationSource;
import id.nusakinerja.web.screentest.TestPage;
import id.nusakinerja.web.shell.Screen;
import id.nusakinerja.web.shell.ScreenCheck;
import id.nusakinerja.web.shell.ScreenTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final String ENABLE = "Berlakukan mulai …";

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
                new PoliciesScreen(new NoViews<>()),
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

    private PoliciesView policies() {
        return page.show(new PoliciesView(
                city.editions(),
                city.calendar(),
                city.suspensions(),
                city.tenants(),
                City.CLOCK,
                City.signedIn(Role.CITY_ADMINISTRATOR),
                live));
    }

    @Test
    void showsTheCalendarAndWhyAPolicyCannotRuleHere() {
        city.records.add(City.record(2, LocalDate.of(2027, 1, 1), "1.1.0"));

        assertThat(textOf(policies()))
                .contains("Hari ini berlaku Semarang 1.0.0")
                .contains("Akan berlaku")
                .contains("hari ini")
                .contains("38/38 lulus")
                .contains("ditandatangani untuk wilayah 16.71");
    }

    @Test
    void saysAfterARestartHowTheExamplesStoodWhenABundleCameIn() {
        city.restarted = true;
        city.newest = PluginState.QUARANTINED;

        assertThat(textOf(policies()))
                .contains("Lulus saat dipasang, 1 November 2026")
                .contains("Tidak lulus saat dipasang, 1 November 2026")
                .doesNotContain("38/38");
    }

    @Test
    void keepsEnablingShutWithItsReasonUntilTheSimulationWasSeen() {
        policies();
        _click(_find(Button.class, spec -> spec.withText(ENABLE)).getFirst());

        assertThat(textOf(_get(EnableDialog.class))).contains("belum dibaca siapa pun");
        assertThat(_get(Button.class, spec -> spec.withText("Berlakukan")).isEnabled())
                .isFalse();
    }

    @Test
    void enablesWhatWasSeenAndSaysWhoSawIt() {
        city.seen.add(new SeenSimulation(
                City.ruling("1.1.0"), "2026-YEAR-1", "Hendra Wijaya", Instant.parse("2026-11-20T02:14:00Z")));
        policies();
        _click(_find(Button.class, spec -> spec.withText(ENABLE)).getFirst());

        assertThat(textOf(_get(EnableDialog.class))).contains("Hendra Wijaya, 20 November 2026 09.14");
        _click(_get(Button.class, spec -> spec.withText("Berlakukan")));

        assertThat(city.enabled).containsExactly("semarang:1.1.0 2026-10-01");
    }

    @Test
    void namesWhyAVersionInQuarantineDoesNotRun() {
        city.newest = PluginState.QUARANTINED;

        assertThat(textOf(policies())).contains("Dikarantina").contains("2 dari 38 contoh hukum gagal.");
    }

    private SimulationView simulation() {
        CycleService cycle = Answering.of(CycleService.class, Map.of("listYears", arguments -> List.of()));
        return page.show(new SimulationView(
                city.simulations(),
                city.calendar(),
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
    void triesOutFromAPartOnWhereThePeriodIsSplit() {
        Period quarter = new Period(PeriodKind.QUARTER, 2026, 2);
        LocalDate change = LocalDate.of(2026, 5, 16);
        List<PeriodPart> parts = List.of(
                new PeriodPart(quarter, quarter.from(), change.minusDays(1)),
                new PeriodPart(quarter, change, quarter.to()));
        List<SimulationSource> sources = new ArrayList<>();
        page.show(new SimulationForm(
                city.editions()
                        .listCompatible(City.signedIn(Role.CITY_ADMINISTRATOR).get()),
                List.of(new CyclePeriod(quarter, CycleStage.SET, quarter.to(), List.of(), 1)),
                period -> parts,
                order -> sources.add(order.source())));
        Button start = _get(Button.class, spec -> spec.withText("Mulai simulasi"));

        _click(start);
        choices("Dicoba mulai").setValue(parts.getLast());
        _click(start);

        assertThat(sources)
                .containsExactly(
                        new SimulationSource.OfPeriod(quarter),
                        new SimulationSource.OfPeriod(quarter, Optional.of(change)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // of which choices, the label says
    private static Select<Object> choices(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @Test
    void showsTheImpactInNumbersUnitsAndReasons() {
        city.run = Optional.of(new SimulationRun.Finished(City.head(), City.impact()));

        assertThat(textOf(simulation()))
                .contains("Dampak Semarang 1.1.0 pada Tahun 2026")
                .contains("Dibandingkan dengan Semarang 1.0.0, Semarang 1.0.1")
                .contains("Dicoba mulai 16 Mei 2026")
                .contains("+\u00a0Rp\u00a01\u00a0jt")
                .contains("Dinas Pendidikan")
                .contains("1 orang: Belum ditetapkan.")
                .doesNotContain("tidak ikut dihitung");
    }

    @Test
    void saysWhichAdviceIsLeftOut() {
        Impact impact = City.impact(AdviceFact.SATISFACTION, AdviceFact.ACHIEVEMENT);
        city.run = Optional.of(new SimulationRun.Finished(City.head(), impact));

        assertThat(textOf(simulation()))
                .contains("Berkas tidak memuat capaian: saran nilai yang bergantung padanya tidak ikut dihitung.")
                .contains("Kepuasan masyarakat belum diukur: saran nilai yang bergantung padanya tidak ikut dihitung.");
    }

    @Test
    void drawsTheBundlesAnewOnlyWhereNewsShow() {
        PluginsView view = bundles();
        Button drawn = _find(Button.class, spec -> spec.withText("Lepas")).getFirst();

        view.follow();
        assertThat(_find(Button.class, spec -> spec.withText("Lepas"))).contains(drawn);

        city.newest = PluginState.HELD;
        view.follow();
        assertThat(_find(Button.class, spec -> spec.withText("Lepas"))).doesNotContain(drawn);
        assertThat(textOf(view)).contains("Ditahan");
    }

    private PluginsView bundles() {
        return page.show(new PluginsView(
                city.plugins(),
                city.suspensions(),
                city.tenants(),
                City.CLOCK,
                City.signedIn(Role.PROVINCE_OPERATOR),
                live));
    }

    @Test
    void saysWhyABundleIsNotTakenAndNotLetGo() {
        PluginsView view = bundles();
        view.install("semarang.jar", new byte[0]);
        assertThat(textOf(view)).contains("Berkas ini tidak ditandatangani").contains("Ditolak");

        _click(_find(Button.class, spec -> spec.withText("Lepas")).getFirst());
        assertThat(textOf(view)).contains("Kota Semarang masih memakainya.");
    }

    @Test
    void listsWhatRulesWhere() {
        PolicyStanding standing = new PolicyStanding(
                Optional.of(city.records.getFirst().toEntry()),
                Optional.empty(),
                List.of(City.reason("Aturan ditahan.", "Held.")));
        Standings standings = new Standings((tenant, today) -> standing, City.CLOCK);

        OverviewView view =
                page.show(new OverviewView(city.tenants(), standings, City.signedIn(Role.PROVINCE_OPERATOR), live));

        assertThat(textOf(view)).contains("1 pemerintah daerah");
        assertThat(standings.of(City.SEMARANG)).satisfies(line -> {
            assertThat(line.rules(Text.INDONESIAN)).isEqualTo("Semarang 1.0.0");
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
