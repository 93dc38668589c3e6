package id.nusakinerja.policy;

import java.util.List;
import java.util.Optional;

/**
 * Shows how a decision came about, so that anybody can check it again: facts, rules in order, result. Holds no name; the
 * NIP is among the facts.
 *
 * @param engine version of the program that applied the rules
 * @param policies the policy that ruled, then the national one where it spoke in its place
 * @param parameters the values chosen for the settings of the policy, by key; usually none
 * @param sources where facts came from
 * @param inputs the facts
 * @param steps the rules in the order they were applied
 * @param result what was decided
 */
public record Receipt(
        String engine,
        List<PolicyVersion> policies,
        List<Value> parameters,
        List<Source> sources,
        List<Input> inputs,
        List<Step> steps,
        List<Value> result) {

    public Receipt {
        policies = List.copyOf(policies);
        parameters = List.copyOf(parameters);
        sources = List.copyOf(sources);
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
        result = List.copyOf(result);
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("A receipt without a policy.");
        }
    }

    /**
     * A document that facts were taken from.
     *
     * @param name for example a file name or a record of this system; unique within the receipt
     * @param position where in it, for example {@code baris 2}; may be empty
     * @param sha256 of the document, in hex
     */
    public record Source(String name, String position, String sha256) {}

    /**
     * A fact.
     *
     * @param name as the columns of the facts file name it
     * @param value as it was given; empty for none
     * @param source the name of one of the sources
     */
    public record Input(String name, String value, String source) {}

    /** A chosen parameter, or a part of the result, named as the columns of the decisions file. */
    public record Value(String name, String value) {}

    /** The policy that ruled. */
    public PolicyVersion policy() {
        return policies.getFirst();
    }

    public Optional<String> findInput(String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .map(Input::value)
                .findFirst();
    }
}
