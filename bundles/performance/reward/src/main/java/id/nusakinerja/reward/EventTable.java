package id.nusakinerja.reward;

import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.policy.PolicyDataException;
import id.nusakinerja.policy.PolicyParameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The events of a policy, read from {@code peristiwa.<CODE> = 2.5 % TPP} (or {@code DISIPLIN}). A group may have its own
 * line, {@code peristiwa.<CODE>.<GROUP>}: contract staff ({@code PPPK}) first, then the kind of post, then all.
 */
final class EventTable {

    private static final Messages MESSAGES = Messages.beside(EventTable.class);
    private static final String PENALTY = "hukuman";

    /** Those that have a line of their own; that of all others is written without a group. */
    private static final Set<EventGroup> GROUPS = EnumSet.complementOf(EnumSet.of(EventGroup.SEMUA));

    private final SortedMap<String, List<EventCost>> costs = new TreeMap<>();

    EventTable(PolicyParameters numbers) {
        for (String code : numbers.below("peristiwa")) {
            String key = "peristiwa." + code;
            boolean penalty = numbers.has(key + "." + PENALTY)
                    && numbers.text(key + "." + PENALTY).equals("ya");
            List<EventCost> ofGroups = new ArrayList<>(1);
            ofGroups.add(cost(numbers, code, EventGroup.SEMUA, key, penalty));
            for (String group : numbers.below(key)) {
                if (!group.equals(PENALTY)) {
                    ofGroups.add(cost(numbers, code, groupNamed(group, key), key + "." + group, penalty));
                }
            }
            ofGroups.sort(Comparator.comparing(EventCost::group));
            costs.put(code, List.copyOf(ofGroups));
        }
    }

    /** All costs by code, then group. */
    List<EventCost> all() {
        return costs.values().stream().flatMap(List::stream).toList();
    }

    /** All codes in order, for messages. */
    String codes() {
        return String.join(", ", costs.keySet());
    }

    Optional<EventCost> find(String code, EmploymentStatus status, PostKind post) {
        for (EventCost cost : costs.getOrDefault(code, List.of())) {
            if (cost.group().includes(status, post)) {
                return Optional.of(cost);
            }
        }
        return Optional.empty();
    }

    private static EventCost cost(
            PolicyParameters numbers, String code, EventGroup group, String key, boolean penalty) {
        List<String> words = numbers.words(key);
        try {
            if (words.size() == 3 && words.get(1).equals("%")) {
                return new EventCost(
                        code,
                        group,
                        Percent.parse(words.getFirst()),
                        EventCost.Base.valueOf(words.getLast()),
                        penalty,
                        numbers.basis(key));
            }
        } catch (IllegalArgumentException e) {
            // No percentage, or not of something that is known: said below.
        }
        throw new PolicyDataException(MESSAGES.text("reward.data-event", key, String.join(" ", words)));
    }

    private static EventGroup groupNamed(String group, String key) {
        for (EventGroup known : GROUPS) {
            if (known.name().equals(group)) {
                return known;
            }
        }
        String names = GROUPS.stream().map(EventGroup::name).collect(Collectors.joining(", "));
        throw new PolicyDataException(MESSAGES.text("reward.data-group", key, group, names));
    }
}
