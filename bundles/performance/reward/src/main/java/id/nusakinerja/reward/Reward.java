package id.nusakinerja.reward;

import id.nusakinerja.kernel.Rupiah;
import id.nusakinerja.policy.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * What a policy grants. Sums to the rupiah, nothing in it is negative. We never pay: the treasury does.
 *
 * @param productivityPart component for productivity, before deductions
 * @param disciplinePart component for discipline, before deductions
 * @param deduction what is taken off both, at most their sum
 * @param awards proposals; empty for most people
 * @param steps how it came about, in order
 */
public record Reward(
        Rupiah productivityPart, Rupiah disciplinePart, Rupiah deduction, List<Award> awards, List<Step> steps) {

    public Reward {
        awards = List.copyOf(awards);
        steps = List.copyOf(steps);
        boolean negative = productivityPart.isNegative() || disciplinePart.isNegative() || deduction.isNegative();
        if (negative || productivityPart.plus(disciplinePart).compareTo(deduction) < 0) {
            throw new IllegalArgumentException("The reward (" + productivityPart + " + " + disciplinePart + " - "
                    + deduction + ") has a negative part.\nMaybe the policy does not cap its deductions.");
        }
    }

    /** What remains for the person. */
    public Rupiah paid() {
        return productivityPart.plus(disciplinePart).minus(deduction);
    }

    /** The same reward, with a step that a city took first. */
    public Reward precededBy(Step step) {
        List<Step> all = new ArrayList<>(steps.size() + 1);
        all.add(step);
        all.addAll(steps);
        return new Reward(productivityPart, disciplinePart, deduction, awards, all);
    }
}
