package id.nusakinerja.reward;

import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.policy.PolicyParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The events of a policy, read from {@code peristiwa.<CODE> = 2.5 % TPP} (or {@code DISIPLIN}). A group may have its own
 * line, {@code peristiwa.<CODE>.<GROUP>}: contract staff ({@code PPPK}) first, then the kind of post, then all.
 */
final class EventTable {

    private static final String PENALTY = "hukuman";

    private final Map<String, Map<String, EventRule>> rules = new HashMap<>();
    private final SortedSet<String> codes;

    EventTable(PolicyParameters numbers) {
        this.codes = numbers.below("peristiwa");
        for (String code : codes) {
            String key = "peristiwa." + code;
            boolean penalty = numbers.has(key + "." + PENALTY)
                    && numbers.text(key + "." + PENALTY).equals("ya");
            Map<String, EventRule> ofGroups = new HashMap<>();
            ofGroups.put("", rule(numbers, key, penalty));
            for (String group : numbers.below(key)) {
                if (!group.equals(PENALTY)) {
                    ofGroups.put(requireGroup(group, key), rule(numbers, key + "." + group, penalty));
                }
            }
            rules.put(code, Map.copyOf(ofGroups));
        }
    }

    /** All codes in order, for messages. */
    SortedSet<String> codes() {
        return codes;
    }

    Optional<EventRule> find(String code, EmploymentStatus status, PostKind post) {
        Map<String, EventRule> ofGroups = rules.get(code);
        if (ofGroups == null) {
            return Optional.empty();
        }
        EventRule forContract = status.isContract() ? ofGroups.get("PPPK") : null;
        EventRule forPost = ofGroups.get(post.name());
        return Optional.ofNullable(forContract != null ? forContract : forPost != null ? forPost : ofGroups.get(""));
    }

    private static EventRule rule(PolicyParameters numbers, String key, boolean penalty) {
        List<String> words = numbers.words(key);
        if (words.size() != 3 || !words.get(1).equals("%")) {
            throw new IllegalStateException("The event (" + key + " = " + String.join(" ", words)
                    + ") does not read like 2.5 % TPP or 0.5 % DISIPLIN.");
        }
        Percent percent = Percent.parse(words.getFirst());
        if (percent.value().signum() < 0 || percent.compareTo(Percent.HUNDRED) > 0) {
            throw new IllegalStateException(
                    "The event (" + key + ") costs (" + percent + ") %, which is not 0 to 100.");
        }
        return new EventRule(percent, EventRule.Base.valueOf(words.getLast()), penalty, numbers.basis(key));
    }

    private static String requireGroup(String group, String key) {
        boolean known = group.equals("PPPK")
                || java.util.Arrays.stream(PostKind.values())
                        .anyMatch(kind -> kind.name().equals(group));
        if (!known) {
            throw new IllegalStateException(
                    "The group (" + group + ") of (" + key + ") is neither PPPK nor a kind of post.");
        }
        return group;
    }
}
