package id.nusakinerja.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One node of the state tree that a page's server keeps in step with the browser. */
final class FlowNode {

    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int SHADOW = 20;
    private static final int VIRTUAL_CHILDREN = 24;

    private final int id;
    private final Map<Integer, Map<String, JsonNode>> maps = new HashMap<>();
    private final Map<Integer, List<Integer>> lists = new HashMap<>();

    FlowNode(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    void put(int feature, String key, JsonNode value) {
        maps.computeIfAbsent(feature, unused -> new HashMap<>()).put(key, value);
    }

    void remove(int feature, String key) {
        maps.computeIfAbsent(feature, unused -> new HashMap<>()).remove(key);
    }

    void clear(int feature) {
        lists.remove(feature);
    }

    void splice(int feature, int index, int removed, List<Integer> added) {
        List<Integer> list = lists.computeIfAbsent(feature, unused -> new ArrayList<>());
        list.subList(index, index + removed).clear();
        list.addAll(index, added);
    }

    String tag() {
        return in(DATA, "tag");
    }

    String ownText() {
        return in(TEXT, "text");
    }

    /** A property, or else an attribute; empty where there is neither. */
    String says(String name) {
        String property = in(PROPERTIES, name);
        return property.isEmpty() ? in(ATTRIBUTES, name) : property;
    }

    void setProperty(String name, JsonNode value) {
        put(PROPERTIES, name, value);
    }

    boolean isVisible() {
        return !"false".equals(in(DATA, "visible"));
    }

    /** The listeners on events of the browser; the value names the data that the listener asks for. */
    Map<String, JsonNode> listeners() {
        return maps.getOrDefault(LISTENERS, Map.of());
    }

    /** Everything below, in the order of the page. */
    List<Integer> below() {
        List<Integer> all = new ArrayList<>(lists.getOrDefault(CHILDREN, List.of()));
        all.addAll(lists.getOrDefault(VIRTUAL_CHILDREN, List.of()));
        for (int feature : new int[] {SHADOW, PROPERTIES}) {
            maps.getOrDefault(feature, Map.of()).values().stream()
                    .filter(value -> value.isObject() && value.has(StateTree.REFERENCE))
                    .forEach(value -> all.add(value.get(StateTree.REFERENCE).asInt()));
        }
        return all;
    }

    private String in(int feature, String key) {
        JsonNode value = maps.getOrDefault(feature, Map.of()).get(key);
        return value == null || value.isNull() || value.isObject() ? "" : value.asText();
    }
}
