package id.nusakinerja.simulation.internal;

import id.nusakinerja.simulation.PersonImpact;
import id.nusakinerja.simulation.Problem;
import id.nusakinerja.simulation.UnitImpact;
import id.nusakinerja.simulation.Verdict;
import id.nusakinerja.table.RowError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What some people add to an impact; made by several threads at once.
 *
 * @param units by name
 * @param guided by the key of the unit whose distribution pattern holds
 * @param problems by code
 * @param people only those for whom anything changes
 */
record ImpactPart(
        UnitImpact city,
        Map<String, UnitImpact> units,
        Map<String, UnitImpact> guided,
        Map<String, Problem> problems,
        List<PersonImpact> people) {

    static ImpactPart of(List<Verdict> verdicts) {
        return new ImpactPart(
                UnitImpact.of("", verdicts),
                by(verdicts, verdict -> verdict.subject().unit()),
                by(verdicts, verdict -> verdict.subject().guide()),
                problems(verdicts),
                verdicts.stream()
                        .filter(Verdict::isChanged)
                        .filter(verdict ->
                                verdict.ruling().isPresent() || verdict.other().isPresent())
                        .map(PersonImpact::of)
                        .toList());
    }

    private static Map<String, UnitImpact> by(List<Verdict> verdicts, Function<Verdict, String> key) {
        Map<String, UnitImpact> parts = new HashMap<>();
        verdicts.stream()
                .collect(Collectors.groupingBy(key))
                .forEach((name, people) -> parts.put(name, UnitImpact.of(name, people)));
        return parts;
    }

    private static Map<String, Problem> problems(List<Verdict> verdicts) {
        Map<String, Problem> problems = new HashMap<>();
        for (Verdict verdict : verdicts) {
            verdict.problems().stream()
                    .collect(Collectors.toMap(RowError::code, RowError::text, (first, second) -> first))
                    .forEach((code, text) -> problems.merge(code, new Problem(code, text, 1), ImpactPart::more));
        }
        return problems;
    }

    static Problem more(Problem known, Problem further) {
        return new Problem(known.code(), known.example(), known.people() + further.people());
    }
}
