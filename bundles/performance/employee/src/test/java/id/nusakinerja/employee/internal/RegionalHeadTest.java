package id.nusakinerja.employee.internal;

import static id.nusakinerja.employee.internal.TownFixture.BUDI;
import static id.nusakinerja.employee.internal.TownFixture.KEPALA;
import static id.nusakinerja.employee.internal.TownFixture.RATNA;
import static id.nusakinerja.employee.internal.TownFixture.SRI;
import static id.nusakinerja.employee.internal.TownFixture.TODAY;
import static id.nusakinerja.employee.internal.TownFixture.manager;
import static id.nusakinerja.employee.internal.TownFixture.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.EmployeeQuery;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.employee.RegionalHead;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.NotAllowedException;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Role;
import id.nusakinerja.testkit.Actors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegionalHeadTest {

    private static final LocalDate SWORN_IN = LocalDate.of(2025, 2, 20);
    private static final String DEPUTY = "198001012005011006";

    private final TownFixture town = TownFixture.settled();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void nobodyAssessesTheHighestWhileNoHeadIsRecorded() {
        assertThat(assessorOf(KEPALA)).isEmpty();
    }

    @Test
    void assessesTheHighestAndNobodyElse() {
        RegionalHead head = appoint("Agung Wirawan", SWORN_IN);

        assertThat(assessorOf(KEPALA)).contains(head);
        assertThat(assessorOf(BUDI)).contains(head);
        assertThat(assessorOf(SRI)).map(Leader::name).contains("Bambang Sutrisno");
        assertThat(names(town.organisation.listTeam(Actors.TENANT, head.id(), TODAY)))
                .containsExactly("Bambang Sutrisno", "Budi Santoso");
        assertThat(names(town.organisation.listSuperiors(Actors.TENANT, town.id(RATNA), TODAY)))
                .containsExactly("Sri Lestari", "Bambang Sutrisno", "Agung Wirawan");
        assertThat(town.organisation.assesses(inPerson(head), town.id(KEPALA), TODAY))
                .isTrue();
    }

    @Test
    void doesNotGetThoseWhoseSuperiorIsMissingInTheData() {
        RegionalHead head = appoint("Agung Wirawan", SWORN_IN);
        town.take(town.people(TownFixture.HEADER + DEPUTY
                + ",Doni Saputra,PNS,III/d,struktural,Kepala Seksi,,9,DISDIK.PM,,2024-01-02,\n"));

        assertThat(assessorOf(DEPUTY)).isEmpty();
        assertThat(names(town.organisation.listTeam(Actors.TENANT, head.id(), TODAY)))
                .doesNotContain("Doni Saputra");
    }

    @Test
    void leadsThePeopleOfTheHighestWhoHasLeft() {
        RegionalHead head = appoint("Agung Wirawan", SWORN_IN);
        town.employees.leave(manager(), town.id(KEPALA), TODAY.minusDays(1)).getOrThrow();

        assertThat(assessorOf(SRI)).contains(head);
        assertThat(names(town.organisation.listTeam(Actors.TENANT, head.id(), TODAY)))
                .containsExactly("Budi Santoso", "Sri Lestari");
    }

    @Test
    void isNoCivilServantAndSeesOnlyTheTeam() {
        RegionalHead head = appoint("Agung Wirawan", SWORN_IN);
        Actor inPerson = inPerson(head);

        assertThat(inPerson.roles()).containsExactly(Role.ASSESSOR);
        assertThat(names(town.directory.listTeam(inPerson, TODAY))).containsExactly("Bambang Sutrisno", "Budi Santoso");
        assertThat(names(town.directory.listEmployees(inPerson, EmployeeQuery.on(TODAY))))
                .containsExactly("Bambang Sutrisno", "Budi Santoso");
        assertThat(town.organisation.maySee(inPerson, town.id(KEPALA), TODAY)).isTrue();
        assertThat(town.organisation.maySee(inPerson, town.id(RATNA), TODAY)).isFalse();
        assertThat(town.organisation.findEmployee(Actors.TENANT, head.id(), TODAY))
                .isEmpty();
        assertThat(town.directory.countEmployees(manager(), EmployeeQuery.on(TODAY)))
                .isEqualTo(6);
        assertThat(town.directory.listIds(manager(), TODAY)).doesNotContain(head.id());
    }

    @Test
    void everybodyInTheTenantMayKnowTheName() {
        RegionalHead head = appoint("Agung Wirawan", SWORN_IN);
        Actor ratna = town.actor(RATNA);

        assertThat(town.directory.findRegionalHead(ratna, TODAY)).contains(head);
        assertThat(town.directory.findName(ratna, head.id(), TODAY)).contains("Agung Wirawan");
        assertThat(town.directory.findName(ratna, town.id(SRI), TODAY)).contains("Sri Lestari");
        assertThat(town.directory.findName(ratna, town.id(BUDI), TODAY)).isEmpty();
        assertThat(town.directory.findName(Actors.of(Actors.OTHER_TENANT, ratna), head.id(), TODAY))
                .isEmpty();
    }

    @Test
    void isFollowedByAnotherFromADayOn() {
        RegionalHead first = appoint("Agung Wirawan", SWORN_IN);
        RegionalHead second = appoint("Maria Ulfah", TODAY);

        assertThat(town.organisation.findAssessor(Actors.TENANT, town.id(KEPALA), TODAY.minusDays(1)))
                .contains(first);
        assertThat(assessorOf(KEPALA)).contains(second);
        assertThat(town.roles.rolesOf(Actors.TENANT, first.id(), TODAY)).isEmpty();
        assertThat(town.organisation.listTeam(Actors.TENANT, first.id(), TODAY)).isEmpty();
        assertThat(town.directory.findName(manager(), first.id(), TODAY)).contains("Agung Wirawan");
    }

    @Test
    void isCorrectedByTheSameDayAgain() {
        RegionalHead wrong = appoint("Agung Wirawn", SWORN_IN);
        RegionalHead right = appoint(" Agung Wirawan ", SWORN_IN);

        assertThat(right.id()).isEqualTo(wrong.id());
        assertThat(town.directory.findRegionalHead(manager(), TODAY))
                .map(RegionalHead::name)
                .contains("Agung Wirawan");
    }

    @Test
    void isRefusedWithEverythingThatStandsAgainstIt() {
        appoint("Agung Wirawan", TODAY);

        Outcome<RegionalHead> refused =
                town.employees.appointRegionalHead(manager(), " ", "x".repeat(201), TODAY.minusDays(1));

        assertThat(refused instanceof Outcome.Refused<RegionalHead>(List<Reason> reasons) ? reasons : List.<Reason>of())
                .extracting(Reason::code)
                .containsExactly("head.name", "head.title", "head.too-early");
        assertThatThrownBy(() -> town.employees.appointRegionalHead(town.actor(RATNA), "Ratna", "Wali Kota", TODAY))
                .isInstanceOf(NotAllowedException.class);
    }

    private RegionalHead appoint(String name, LocalDate from) {
        return town.employees
                .appointRegionalHead(manager(), name, "Wali Kota", from)
                .getOrThrow();
    }

    private Optional<Leader> assessorOf(String nip) {
        Employee person = town.employee(nip);
        return town.organisation.findAssessor(Actors.TENANT, person.id(), TODAY);
    }

    private Actor inPerson(RegionalHead head) {
        EmployeeId id = head.id();
        Set<Role> derived = town.roles.rolesOf(Actors.TENANT, id, TODAY);
        return new Actor(9, head.name(), Actors.TENANT, Optional.of(id), derived, Optional.empty());
    }
}
