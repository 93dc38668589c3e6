package id.nusakinerja.employee.internal;

import static id.nusakinerja.employee.internal.TownFixture.ANDI;
import static id.nusakinerja.employee.internal.TownFixture.BUDI;
import static id.nusakinerja.employee.internal.TownFixture.KEPALA;
import static id.nusakinerja.employee.internal.TownFixture.RATNA;
import static id.nusakinerja.employee.internal.TownFixture.SRI;
import static id.nusakinerja.employee.internal.TownFixture.TODAY;
import static id.nusakinerja.employee.internal.TownFixture.WATI;
import static id.nusakinerja.employee.internal.TownFixture.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.employee.Nip;
import id.nusakinerja.employee.Unit;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.testkit.Actors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RowRulesTest {

    private static final List<String> ALL = List.of(KEPALA, SRI, RATNA, ANDI, BUDI, WATI);

    private final TownFixture town = TownFixture.settled();

    @AfterEach
    void close() {
        town.close();
    }

    @Nested
    class Shows {

        @Test
        void staffThemselvesAndTheirAssessor() {
            assertSees(town.actor(RATNA), RATNA, SRI);
        }

        @Test
        void assessorsTheirTeam() {
            assertSees(Actors.with(town.actor(SRI), Role.STAFF, Role.ASSESSOR), SRI, RATNA, ANDI, KEPALA);
        }

        @Test
        void headsEverybodyInTheirUnitsAndBelow() {
            assertSees(town.actor(KEPALA), KEPALA, SRI, RATNA, ANDI);
        }

        @Test
        void managersAndAdministratorsTheTenant() {
            assertSees(town.actor(WATI, Role.PERFORMANCE_MANAGER), ALL.toArray(String[]::new));
            assertSees(Actors.cityAdministrator(), ALL.toArray(String[]::new));
        }

        @Test
        void nobodyOfAnotherTenant() {
            Actor stranger = Actors.of(Actors.OTHER_TENANT, Actors.cityAdministrator());

            assertThat(ALL).noneMatch(nip -> town.organisation.maySee(stranger, town.id(nip), TODAY));
            assertThat(town.directory.countEmployees(stranger, EmployeeQuery.on(TODAY)))
                    .isZero();
            assertThat(town.directory.listUnits(stranger, TODAY)).isEmpty();
        }

        @Test
        void nothingToOperators() {
            Actor operator = Actors.operator();

            assertThat(Stream.<Runnable>of(
                            () -> town.directory.findEmployee(operator, town.id(SRI), TODAY),
                            () -> town.directory.findEmployees(operator, Set.of(town.id(SRI)), TODAY),
                            () -> town.directory.findAssessor(operator, town.id(SRI), TODAY),
                            () -> town.directory.listTeam(operator, TODAY),
                            () -> town.directory.listEmployees(operator, EmployeeQuery.on(TODAY)),
                            () -> town.directory.countEmployees(operator, EmployeeQuery.on(TODAY)),
                            () -> town.directory.listUnits(operator, TODAY)))
                    .allSatisfy(call -> assertThatThrownBy(call::run).isInstanceOf(NotAllowedException.class));
        }

        @Test
        void aRoleWithoutTheFactsGivesNothing() {
            Actor pretender = Actors.with(town.actor(RATNA), Role.STAFF, Role.ASSESSOR, Role.UNIT_HEAD);

            assertSees(pretender, RATNA, SRI);
        }

        private void assertSees(Actor actor, String... nips) {
            List<String> expected = Stream.of(nips).sorted().toList();
            assertThat(ALL.stream()
                            .filter(nip -> town.directory
                                    .findEmployee(actor, town.id(nip), TODAY)
                                    .isPresent())
                            .sorted())
                    .containsExactlyElementsOf(expected);
            Set<EmployeeId> all = ALL.stream().map(town::id).collect(Collectors.toSet());
            assertThat(town.directory.findEmployees(actor, all, TODAY).stream()
                            .map(Employee::nip)
                            .map(Nip::digits)
                            .sorted())
                    .containsExactlyElementsOf(expected);
            assertThat(town.directory.findEmployees(actor, Set.of(), TODAY)).isEmpty();
            assertThat(town.directory.listEmployees(actor, EmployeeQuery.on(TODAY)).stream()
                            .map(Employee::nip)
                            .map(Nip::digits)
                            .sorted())
                    .containsExactlyElementsOf(expected);
            assertThat(town.directory.countEmployees(actor, EmployeeQuery.on(TODAY)))
                    .isEqualTo(expected.size());
        }
    }

    @Nested
    class Derives {

        @Test
        void rolesFromTheTree() {
            assertThat(town.actor(RATNA).roles()).containsExactly(Role.STAFF);
            assertThat(town.actor(SRI).roles()).containsExactlyInAnyOrder(Role.STAFF, Role.ASSESSOR, Role.UNIT_HEAD);
            assertThat(town.roles.rolesOf(Actors.TENANT, town.id(RATNA), LocalDate.of(2020, 1, 1)))
                    .isEmpty();
        }

        @Test
        void theTeam() {
            assertThat(names(town.directory.listTeam(town.actor(SRI), TODAY)))
                    .containsExactly("Andi Saputra", "Ratna Widya");
            assertThat(town.directory.listTeam(town.actor(RATNA), TODAY)).isEmpty();
        }

        @Test
        void theNextHigherLeaderWhereTheSuperiorHasLeft() {
            town.employees
                    .leave(TownFixture.manager(), town.id(SRI), TODAY.minusDays(1))
                    .getOrThrow();

            assertThat(town.organisation.findAssessor(Actors.TENANT, town.id(RATNA), TODAY))
                    .hasValueSatisfying(leader -> assertThat(leader.name()).isEqualTo("Bambang Sutrisno"));
            assertThat(names(town.organisation.listTeam(Actors.TENANT, town.id(KEPALA), TODAY)))
                    .containsExactly("Andi Saputra", "Ratna Widya");
            assertThat(town.organisation.assesses(town.actor(KEPALA), town.id(RATNA), TODAY))
                    .isTrue();
            assertThat(town.organisation.findAssessor(Actors.TENANT, town.id(RATNA), TODAY.minusDays(1)))
                    .hasValueSatisfying(leader -> assertThat(leader.name()).isEqualTo("Sri Lestari"));
        }

        @Test
        void theChainOfSuperiors() {
            assertThat(names(town.organisation.listSuperiors(Actors.TENANT, town.id(RATNA), TODAY)))
                    .containsExactly("Sri Lestari", "Bambang Sutrisno");
            assertThat(town.organisation.findAssessor(Actors.TENANT, town.id(KEPALA), TODAY))
                    .isEmpty();
        }

        @Test
        void whoHeadsAUnit() {
            assertThat(town.organisation.findHeadedUnit(Actors.TENANT, town.id(SRI), TODAY))
                    .map(Unit::code)
                    .contains("DISDIK.PM");
            assertThat(town.organisation.findHeadedUnit(Actors.TENANT, town.id(RATNA), TODAY))
                    .isEmpty();
        }
    }

    @Nested
    class Lists {

        private final Actor administrator = Actors.cityAdministrator();

        @Test
        void byNameByNipAndInStretches() {
            EmployeeQuery query = EmployeeQuery.on(TODAY);

            assertThat(names(town.directory.listEmployees(administrator, query.stretch(1, 2))))
                    .containsExactly("Bambang Sutrisno", "Budi Santoso");
            assertThat(names(town.directory.listEmployees(
                            administrator,
                            query.by(EmployeeQuery.Order.NIP, false).stretch(0, 1))))
                    .containsExactly("Andi Saputra");
            assertThat(names(town.directory.listEmployees(
                            administrator,
                            query.by(EmployeeQuery.Order.POST, true).stretch(0, 1))))
                    .containsExactly("Andi Saputra");
        }

        @Test
        void whatMatchesNameNipOrPost() {
            assertThat(found("ratna")).containsExactly("Ratna Widya");
            assertThat(found("19900315 201505")).containsExactly("Ratna Widya");
            assertThat(found("kepala d")).containsExactly("Bambang Sutrisno", "Budi Santoso");
            assertThat(found("100%")).isEmpty();
        }

        @Test
        void aUnitWithAllBelow() {
            Unit dinas = town.directory.listUnits(administrator, TODAY).stream()
                    .filter(unit -> unit.code().equals("DISDIK"))
                    .findFirst()
                    .orElseThrow();
            EmployeeQuery query =
                    new EmployeeQuery(TODAY, "", Optional.of(dinas.id()), EmployeeQuery.Order.NAME, true, 0, 10);

            assertThat(town.directory.countEmployees(administrator, query)).isEqualTo(4);
        }

        private List<String> found(String text) {
            return names(town.directory.listEmployees(
                    administrator, EmployeeQuery.on(TODAY).with(text)));
        }
    }

    @Test
    void findsAPersonByTheOldAndTheNewNip() {
        Nip next = new Nip("199003152026032002");
        town.employees
                .changeNip(TownFixture.manager(), town.id(RATNA), next, LocalDate.of(2026, 3, 1))
                .getOrThrow();

        assertThat(town.employee(RATNA).nip()).isEqualTo(next);
        assertThat(town.employee(RATNA, LocalDate.of(2026, 2, 28)).nip().digits())
                .isEqualTo(RATNA);
        assertThat(town.roles.findEmployee(Actors.TENANT, RATNA)).contains(town.id(RATNA));
        assertThat(town.roles.findEmployee(Actors.TENANT, "19900315 202603 2 002"))
                .contains(town.id(RATNA));
        assertThat(town.roles.findEmployee(Actors.TENANT, "ratna")).isEmpty();
    }
}
