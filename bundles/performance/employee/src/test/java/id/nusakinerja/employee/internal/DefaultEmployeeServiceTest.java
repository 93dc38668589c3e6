package id.nusakinerja.employee.internal;

import static id.nusakinerja.employee.internal.TownFixture.ANDI;
import static id.nusakinerja.employee.internal.TownFixture.RATNA;
import static id.nusakinerja.employee.internal.TownFixture.SRI;
import static id.nusakinerja.employee.internal.TownFixture.TODAY;
import static id.nusakinerja.employee.internal.TownFixture.WATI;
import static id.nusakinerja.employee.internal.TownFixture.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeHistory;
import id.nusakinerja.employee.EmployeeHistory.HeldNip;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.testkit.Actors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DefaultEmployeeServiceTest {

    private static final Nip NEXT = new Nip("199003152026032002");
    private static final LocalDate HIRED = LocalDate.of(2025, 1, 2);

    private final TownFixture town = TownFixture.settled();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void keepsTheHistoryOfNips() {
        town.employees.changeNip(manager(), town.id(RATNA), NEXT, TODAY).getOrThrow();

        List<HeldNip> nips = history(town.id(RATNA)).nips();
        assertThat(nips).extracting(HeldNip::nip).containsExactly(new Nip(RATNA), NEXT);
        assertThat(nips).extracting(HeldNip::to).containsExactly(Optional.of(TODAY.minusDays(1)), Optional.empty());
        assertThat(nips).extracting(HeldNip::from).containsExactly(Optional.empty(), Optional.of(TODAY));
    }

    @Test
    void refusesANipThatAnybodyHasOrHadAndADayTooEarlyAtOnce() {
        town.employees.changeNip(manager(), town.id(RATNA), NEXT, TODAY).getOrThrow();

        assertThat(codes(town.employees.changeNip(manager(), town.id(RATNA), new Nip(WATI), TODAY)))
                .containsExactly("person.nip-used", "person.nip-too-early");
        assertThat(codes(town.employees.changeNip(manager(), town.id(ANDI), new Nip(RATNA), TODAY)))
                .containsExactly("person.nip-used");
        assertThat(codes(town.employees.changeNip(manager(), town.id(RATNA), new Nip(RATNA), TODAY.plusDays(1))))
                .containsExactly("person.nip-own");
    }

    @Test
    void givesNoNipToSomebodyWhoHasLeft() {
        town.employees.leave(manager(), town.id(RATNA), TODAY).getOrThrow();

        assertThat(codes(town.employees.changeNip(manager(), town.id(RATNA), NEXT, TODAY.plusDays(1))))
                .containsExactly("person.not-in-service");
    }

    @Test
    void correctsTheLastDayOfService() {
        EmployeeId ratna = town.id(RATNA);
        town.employees.leave(manager(), ratna, TODAY.plusMonths(1)).getOrThrow();
        town.employees.leave(manager(), ratna, TODAY.plusMonths(2)).getOrThrow();

        assertThat(history(ratna).lastDay()).contains(TODAY.plusMonths(2));
        assertThat(town.organisation.findEmployee(Actors.TENANT, ratna, TODAY.plusMonths(2)))
                .isPresent();
        assertThat(town.organisation.findEmployee(Actors.TENANT, ratna, TODAY.plusMonths(3)))
                .isEmpty();
    }

    @Test
    void refusesALastDayBeforeThePlacement() {
        assertThat(codes(town.employees.leave(manager(), town.id(RATNA), HIRED.minusDays(1))))
                .containsExactly("person.leave-too-early");
        assertThat(codes(town.employees.leave(manager(), new EmployeeId(1), TODAY)))
                .containsExactly("person.unknown");
        assertThat(history(town.id(RATNA)).lastDay()).isEmpty();
    }

    @Test
    void keepsTheNumbersOfPeopleFromThoseWhoDoNotManageThem() {
        assertThatThrownBy(() -> town.employees.findHistory(town.actor(RATNA), town.id(RATNA)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> town.directory.listIds(town.actor(RATNA), TODAY))
                .isInstanceOf(NotAllowedException.class);
        assertThat(town.employees.findHistory(Actors.of(Actors.OTHER_TENANT, manager()), town.id(RATNA)))
                .isEmpty();
    }

    @Test
    void tellsOperatorsOnlyHowManyThereAre() {
        assertThat(town.directory.countEmployeesOf(Actors.operator(), Actors.TENANT, TODAY))
                .hasValue(6);
        assertThat(town.directory.countEmployeesOf(Actors.operator(), Actors.OTHER_TENANT, TODAY))
                .hasValue(0);
        assertThatThrownBy(() -> town.directory.countEmployeesOf(manager(), Actors.TENANT, TODAY))
                .isInstanceOf(NotAllowedException.class);
        assertThat(town.directory.listIds(manager(), TODAY))
                .containsExactlyInAnyOrderElementsOf(
                        town.organisation.listEmployees(Actors.TENANT, TODAY, 0, 10).stream()
                                .map(Employee::id)
                                .toList());
    }

    private List<EmployeeId> inPagesOfTwo(LocalDate date) {
        List<EmployeeId> all = new ArrayList<>();
        List<Employee> page = town.organisation.listEmployees(Actors.TENANT, date, 0, 2);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            all.addAll(page.stream().map(Employee::id).toList());
            page = town.organisation.listEmployees(
                    Actors.TENANT, date, page.getLast().id().value(), 2);
        }
        return all;
    }

    @Test
    void listsEverybodyInServicePageByPage() {
        List<EmployeeId> everybody =
                town.directory.listIds(manager(), TODAY).stream().sorted().toList();
        town.employees.leave(manager(), town.id(SRI), TODAY).getOrThrow();

        assertThat(inPagesOfTwo(TODAY)).isEqualTo(everybody);
        assertThat(inPagesOfTwo(TODAY.plusDays(1)))
                .isEqualTo(everybody.stream()
                        .filter(id -> !id.equals(town.id(SRI)))
                        .toList());
        assertThat(inPagesOfTwo(HIRED.minusDays(1))).hasSize(4);
    }

    @Test
    void goesOnBehindAPageOfPeopleWhoseNumberHasEnded() {
        List<EmployeeId> everybody = inPagesOfTwo(TODAY);
        town.database.execute("UPDATE EMPLOYEE_NIP SET TO_DATE = '2026-01-31' WHERE PERSON_ID <= "
                + everybody.get(1).value());

        assertThat(inPagesOfTwo(TODAY)).isEqualTo(everybody.subList(2, 6));
    }

    private EmployeeHistory history(EmployeeId id) {
        return town.employees.findHistory(manager(), id).orElseThrow();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Reason> reasons)
                ? reasons.stream().map(Reason::code).toList()
                : List.of();
    }
}
