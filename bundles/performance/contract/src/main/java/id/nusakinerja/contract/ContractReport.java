package id.nusakinerja.contract;

import id.nusakinerja.kernel.Reason;
import id.nusakinerja.policy.PolicyVersion;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a policy stands to the contract.
 *
 * @param policy which edition
 * @param examples how many legal examples it carries
 * @param passed how many of them it decides as they demand
 * @param failures what is wrong with the others, each with its name, its row, what was expected and what came
 * @param breaches which laws of all policies it breaks, each with a case that shows it
 */
public record ContractReport(
        PolicyVersion policy, int examples, int passed, List<Reason> failures, List<Reason> breaches) {

    public ContractReport {
        failures = List.copyOf(failures);
        breaches = List.copyOf(breaches);
    }

    /** May it decide? */
    public boolean isKept() {
        return failures.isEmpty() && breaches.isEmpty();
    }

    /** The short form for tables, for example {@code 38/38}. */
    public String score() {
        return passed + "/" + examples;
    }

    /** Everything that stands against it. */
    public List<Reason> reasons() {
        return Stream.concat(failures.stream(), breaches.stream()).toList();
    }
}
