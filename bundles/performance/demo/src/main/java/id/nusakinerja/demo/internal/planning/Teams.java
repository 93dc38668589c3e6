package id.nusakinerja.demo.internal.planning;

import id.nusakinerja.demo.DemoCity;
import id.nusakinerja.employee.Employee;
import id.nusakinerja.employee.Leader;
import id.nusakinerja.employee.Organisation;
import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who of a city leads whom, from the top down, so that a plan can support the plan above. */
record Teams(Organisation organisation, DemoCity city) {

    /** A member of a team and who assesses them. */
    record Member(Employee employee, Actor actor, Actor assessor) {}

    /** List the teams of all account holders who lead one, their leaders' own plans first. */
    List<Member> listMembers() {
        return city.people().values().stream()
                .filter(actor -> actor.is(Role.ASSESSOR) && actor.employee().isPresent())
                .flatMap(leader -> Stream.concat(
                        organisation.findAssessor(city.tenant(), leader.self(), city.today()).stream(),
                        organisation.findEmployee(city.tenant(), leader.self(), city.today()).stream()))
                .distinct()
                .sorted(Comparator.comparingInt(this::depth))
                .flatMap(this::teamOf)
                .toList();
    }

    private Stream<Member> teamOf(Leader leader) {
        Actor assessor = actor(leader, Set.of(Role.ASSESSOR));
        return organisation.listTeam(city.tenant(), leader.id(), city.today()).stream()
                .map(member -> new Member(member, actor(member, Set.of(Role.STAFF)), assessor));
    }

    private int depth(Leader leader) {
        return organisation
                .listSuperiors(city.tenant(), leader.id(), city.today())
                .size();
    }

    /** Most of a demo city's people have no account: they act in the story only. */
    private Actor actor(Leader employee, Set<Role> roles) {
        return new Actor(0, employee.name(), city.tenant(), Optional.of(employee.id()), roles, Optional.empty());
    }
}
