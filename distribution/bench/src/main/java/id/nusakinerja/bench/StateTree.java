package id.nusakinerja.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What a browser knows of a page: the nodes, and the names the server uses for longer data. */
final class StateTree {

    /** Marks a value that is another node. */
    static final String REFERENCE = "@node";

    private static final int ROOT = 1;

    private final Map<Integer, FlowNode> nodes = new HashMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();

    /** Take over what an answer of the server changes. */
    void absorb(JsonNode answer) {
        answer.path("constants").properties().forEach(entry -> constants.put(entry.getKey(), entry.getValue()));
        answer.path("changes").forEach(this::change);
    }

    private void change(JsonNode change) {
        int id = change.get("node").asInt();
        int feature = change.path("feat").asInt();
        String key = change.path("key").asText();
        switch (change.get("type").asText()) {
            case "attach" -> node(id);
            case "detach" -> nodes.remove(id);
            case "put" -> node(id).put(feature, key, valueOf(change));
            case "remove" -> node(id).remove(feature, key);
            case "clear" -> node(id).clear(feature);
            case "splice" ->
                node(id).splice(
                                feature,
                                change.path("index").asInt(),
                                change.path("remove").asInt(),
                                numbers(change.path("addNodes")));
            default -> throw new FlowProblem("an unknown change " + change);
        }
    }

    private static JsonNode valueOf(JsonNode change) {
        return change.has("nodeValue")
                ? JsonNodeFactory.instance.objectNode().set(REFERENCE, change.get("nodeValue"))
                : change.path("value");
    }

    private static List<Integer> numbers(JsonNode array) {
        List<Integer> numbers = new ArrayList<>(array.size());
        array.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    private FlowNode node(int id) {
        return nodes.computeIfAbsent(id, FlowNode::new);
    }

    /** Find the first visible component. */
    Optional<FlowNode> find(Predicate<FlowNode> wanted) {
        List<FlowNode> found = list(wanted);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** List all visible components in the order of the page. */
    List<FlowNode> list(Predicate<FlowNode> wanted) {
        List<FlowNode> found = new ArrayList<>();
        walk(nodes.get(ROOT), node -> {
            if (wanted.test(node)) {
                found.add(node);
            }
        });
        return found;
    }

    /** All that is written within a node. */
    String textOf(FlowNode node) {
        StringBuilder text = new StringBuilder();
        walk(node, each -> {
            append(text, each.ownText());
            append(text, each.says("innerHTML"));
        });
        return text.toString();
    }

    private static void append(StringBuilder text, String more) {
        if (!more.isBlank()) {
            text.append(text.isEmpty() ? "" : " ").append(more.strip());
        }
    }

    private void walk(@org.jspecify.annotations.Nullable FlowNode node, Consumer<FlowNode> visitor) {
        if (node == null || !node.isVisible()) {
            return;
        }
        visitor.accept(node);
        node.below().forEach(id -> walk(nodes.get(id), visitor));
    }

    /** The data that a listener asks for with an event; empty without such a listener. */
    Optional<JsonNode> dataFor(FlowNode node, String event) {
        JsonNode name = node.listeners().get(event);
        return name == null
                ? Optional.empty()
                : Optional.of(constants.getOrDefault(name.asText(), JsonNodeFactory.instance.objectNode()));
    }
}
