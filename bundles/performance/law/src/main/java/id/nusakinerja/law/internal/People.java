package id.nusakinerja.law.internal;

import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.sanction.GuidanceState;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of people that one line of a table can name: every combination of these predicates, statuses, posts and guidances. */
record People(
        Set<Predicate> ofPredicate,
        Set<EmploymentStatus> ofStatus,
        Set<PostKind> ofPost,
        Set<GuidanceState> ofGuidance) {

    private static final List<Function<Person, Object>> TRAITS =
            List.of(Person::guidance, Person::predicate, Person::status, Person::post);

    /** Part people into as few such lines as splitting by one trait after the other gives. */
    static List<People> blocks(List<Person> people) {
        People all = new People(
                traits(people, Person::predicate),
                traits(people, Person::status),
                traits(people, Person::post),
                traits(people, Person::guidance));
        if (all.size() == people.size()) {
            return List.of(all);
        }
        return TRAITS.stream()
                .map(trait ->
                        people.stream().collect(Collectors.groupingBy(trait, LinkedHashMap::new, Collectors.toList())))
                .filter(parts -> parts.size() > 1)
                .findFirst()
                .map(Map::values)
                .map(Collection::stream)
                .orElseGet(Stream::empty)
                .flatMap(part -> blocks(part).stream())
                .toList();
    }

    Text predicates() {
        return Words.some(ofPredicate, Predicate.values());
    }

    Text statuses() {
        return Words.some(ofStatus, EmploymentStatus.values());
    }

    Text posts() {
        return Words.some(ofPost, PostKind.values());
    }

    Text guidances() {
        return Words.some(ofGuidance, GuidanceState.values());
    }

    private int size() {
        return ofPredicate.size() * ofStatus.size() * ofPost.size() * ofGuidance.size();
    }

    private static <T> Set<T> traits(List<Person> people, Function<Person, T> trait) {
        return people.stream().map(trait).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
