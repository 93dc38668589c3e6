package id.nusakinerja.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One open page of one user. Speaks the protocol between a Vaadin page and its server as the browser does, and keeps the
 * state tree, so that components are found by what they say. Runs no scripts and opens no push connection: what the server
 * pushes arrives with the next answer.
 */
final class FlowClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int PROPERTIES = 1;

    /** A browser follows a few answers by itself; more than these would be a loop. */
    private static final int ROUNDS = 12;

    private static final Pattern LEAVES =
            Pattern.compile("(?:window|document)\\.location|location\\.(?:assign|replace)\\(|window\\.open\\(");

    private final URI base;
    private final HttpLine line;
    private StateTree tree = new StateTree();
    private ArrayNode outbox = NODES.arrayNode();
    private String uiId = "";
    private String token = "init";
    private int syncId;
    private int clientId;
    private int history;
    private Optional<URI> leaveFor = Optional.empty();
    private Optional<ObjectNode> follow = Optional.empty();

    /** @param base address of the tenant, ending in a slash */
    FlowClient(URI base, HttpClient client, Traffic traffic) {
        this.base = base;
        this.line = new HttpLine(client, traffic);
    }

    /** Load a page anew, as with the address bar. */
    FlowClient open(String path) {
        return open(base.resolve(path));
    }

    private FlowClient open(URI address) {
        line.get(address);
        tree = new StateTree();
        outbox = NODES.arrayNode();
        token = "init";
        syncId = 0;
        clientId = 0;
        leaveFor = Optional.empty();
        String route = base.relativize(address).toString();
        JsonNode start = parse(line.get(base.resolve("?v-r=init&location=" + encode(route)
                + "&query=&v-sh=1080&v-sw=1920&v-wh=900&v-ww=1600&v-bh=900&v-bw=1600&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false"
                + "&v-tzid=UTC&v-wn=window&v-td=false&v-pr=1&v-np=Linux&v-cs=light&v-tn=aura")));
        JsonNode settings = start.path("appConfig");
        uiId = settings.path("v-uiId").asText();
        absorb(settings.path("uidl"));
        return navigate(route, "");
    }

    /** Follow a link within the application. */
    FlowClient navigate(String route) {
        return navigate(route, "link");
    }

    private FlowClient navigate(String route, String trigger) {
        ObjectNode data = NODES.objectNode();
        data.put("route", route).put("query", "").put("appShellTitle", "").put("trigger", trigger);
        data.putObject("historyState").put("idx", history++);
        event(1, "ui-navigate", data);
        return flush();
    }

    FlowClient click(Predicate<FlowNode> wanted) {
        FlowNode node = get(wanted);
        event(node.id(), "click", dataFor(node, "click"));
        return flush();
    }

    /** Type a value into a field, and leave the field. */
    FlowClient type(Predicate<FlowNode> wanted, String value) {
        FlowNode node = get(wanted);
        String event = node.listeners().keySet().stream()
                .filter(name -> name.equals("change") || name.equals("value-changed") || name.equals("input"))
                .sorted()
                .findFirst()
                .orElseThrow(() -> new FlowProblem(
                        "the field listens to " + node.listeners().keySet() + " only"));
        node.setProperty("value", NODES.textNode(value));
        outbox.addObject()
                .put("type", "mSync")
                .put("node", node.id())
                .put("feature", PROPERTIES)
                .put("property", "value")
                .put("value", value);
        event(node.id(), event, dataFor(node, event));
        return flush();
    }

    boolean sees(Predicate<FlowNode> wanted) {
        return tree.find(wanted).isPresent();
    }

    /** Everything that is written on the page. */
    String text() {
        return tree.find(node -> true).map(tree::textOf).orElse("");
    }

    /** A component of a kind that is labelled so, or says so. */
    Predicate<FlowNode> labelled(String tag, Pattern label) {
        return node -> node.tag().equals(tag)
                && (label.matcher(node.says("label")).find()
                        || label.matcher(node.says("aria-label")).find()
                        || label.matcher(tree.textOf(node)).find());
    }

    private FlowNode get(Predicate<FlowNode> wanted) {
        return tree.find(wanted).orElseThrow(() -> new FlowProblem("no such component; the page says: " + text()));
    }

    private ObjectNode dataFor(FlowNode node, String event) {
        JsonNode asked = tree.dataFor(node, event)
                .orElseThrow(() -> new FlowProblem(
                        node.tag() + " listens to " + node.listeners().keySet()));
        ObjectNode data = NODES.objectNode();
        asked.fieldNames().forEachRemaining(name -> {
            if (name.equals("for")) {
                data.put(name, "trailing");
            } else if (name.endsWith("Key")) {
                data.put(name, false);
            } else if (name.endsWith("X")
                    || name.endsWith("Y")
                    || name.endsWith("button")
                    || name.equals("event.detail")) {
                data.put(name, 0);
            } else if (!name.startsWith("}")) {
                data.putNull(name);
            }
        });
        return data;
    }

    private void event(int node, String event, ObjectNode data) {
        ObjectNode message = outbox.addObject();
        message.put("type", "event").put("node", node).put("event", event);
        message.set("data", data);
    }

    /** Send what waits, and go on as long as the answers make a browser send more. */
    private FlowClient flush() {
        for (int round = 0; round < ROUNDS && !outbox.isEmpty(); round++) {
            ObjectNode message = NODES.objectNode();
            message.put("csrfToken", token);
            message.set("rpc", outbox);
            message.put("syncId", syncId).put("clientId", clientId++);
            outbox = NODES.arrayNode();
            absorb(parse(line.post(base.resolve("?v-r=uidl&v-uiId=" + uiId), message.toString())));
            if (leaveFor.isPresent()) {
                return open(leaveFor.orElseThrow());
            }
            follow.ifPresent(data -> event(1, "ui-navigate", data));
            follow = Optional.empty();
        }
        return this;
    }

    private void absorb(JsonNode answer) {
        JsonNode meta = answer.path("meta");
        if (meta.has("sessionExpired") || meta.has("appError")) {
            throw new FlowProblem("the server says " + meta);
        }
        token = answer.path("Vaadin-Security-Key").asText(token);
        int seen = answer.path("syncId").asInt(-1);
        syncId = seen == -1 ? syncId : seen;
        clientId = answer.path("clientId").asInt(clientId);
        tree.absorb(answer);
        answer.path("execute").forEach(this::execute);
    }

    /** What the server asks the browser to run: leaving the page, following a link, answering a question. */
    private void execute(JsonNode call) {
        String script = call.get(call.size() - 1).asText();
        if (script.contains("vaadin-navigate")) {
            call.forEach(argument -> {
                if (argument.path("callback").asBoolean()) {
                    ObjectNode data = NODES.objectNode();
                    data.put("route", argument.path("url").asText())
                            .put("query", "")
                            .put("appShellTitle", "");
                    data.put("trigger", "history").putObject("historyState").put("idx", history++);
                    follow = Optional.of(data);
                }
            });
        } else if (LEAVES.matcher(script).find()) {
            leaveFor = Optional.of(base.resolve(target(call, script)));
        } else if (script.contains("location.reload(")) {
            leaveFor = Optional.of(base);
        }
        if (!script.contains("$connector")) {
            call.forEach(argument -> {
                JsonNode channel = argument.path("@v-return");
                if (channel.isArray()) {
                    ObjectNode reply = outbox.addObject();
                    reply.put("type", "channel").set("node", channel.get(0));
                    reply.set("channel", channel.get(1));
                    reply.putArray("args").addNull();
                }
            });
        }
    }

    private static String target(JsonNode call, String script) {
        for (int i = 0; i < call.size() - 1; i++) {
            if (call.get(i).isTextual()) {
                return call.get(i).asText();
            }
        }
        Matcher literal = Pattern.compile("[\"'`]([^\"'`]+)[\"'`]").matcher(script);
        return literal.find() ? literal.group(1) : "";
    }

    private static JsonNode parse(String text) {
        String json = text.startsWith("for(;;);[") ? text.substring(9, text.length() - 1) : text;
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException noJson) {
            throw new FlowProblem("an answer is no JSON: " + text.substring(0, Math.min(200, text.length())), noJson);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
