package id.nusakinerja.policy.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.policy.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads receipts strictly: no member may be missing, doubled or unknown, because a receipt that says more was altered. */
public final class ReceiptReader {

    /** Written only where there are any, so that a receipt without them has the bytes it always had. */
    private static final String PARAMETERS = "parameters";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Map<String, String>>> lists = new HashMap<>();

    private ReceiptReader() {}

    public static ReceiptDocument read(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            ReceiptReader reader = new ReceiptReader();
            reader.takeIn(json);
            return reader.document();
        } catch (IOException e) {
            throw new IllegalArgumentException("No receipt: the document is no JSON that can be read.", e);
        }
    }

    private void takeIn(JsonParser json) throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY) {
                lists.put(name, objects(json));
            } else {
                expect(json.currentToken(), JsonToken.VALUE_STRING);
                texts.put(name, json.getText());
            }
        }
        if (json.nextToken() != null) {
            throw new IllegalArgumentException("No receipt: something follows behind its end.");
        }
    }

    private static List<Map<String, String>> objects(JsonParser json) throws IOException {
        List<Map<String, String>> objects = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), JsonToken.START_OBJECT);
            Map<String, String> members = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                expect(json.nextToken(), JsonToken.VALUE_STRING);
                members.put(name, json.getText());
            }
            objects.add(members);
        }
        return objects;
    }

    private ReceiptDocument document() {
        requireMembers(texts.keySet(), Set.of("format", "engine", "digest"));
        if (lists.getOrDefault(PARAMETERS, List.of(Map.of())).isEmpty()) {
            throw new IllegalArgumentException("No receipt: it lists parameters and has none.");
        }
        Set<String> members = new HashSet<>(Set.of("policies", "sources", "inputs", "steps", "result"));
        if (lists.containsKey(PARAMETERS)) {
            members.add(PARAMETERS);
        }
        requireMembers(lists.keySet(), members);
        if (!ReceiptDocument.FORMAT.equals(text("format"))) {
            throw new IllegalArgumentException("No receipt of the format (" + ReceiptDocument.FORMAT + ").");
        }
        Receipt receipt = new Receipt(
                text("engine"),
                list("policies", Set.of("id", "version", "bundle", "digest"), ReceiptReader::policy),
                list(PARAMETERS, Set.of("name", "value"), ReceiptReader::value),
                list("sources", Set.of("name", "position", "sha256"), ReceiptReader::source),
                list("inputs", Set.of("name", "value", "source"), ReceiptReader::input),
                list(
                        "steps",
                        Set.of("rule", "regulation", "article", "subject", "before", "after"),
                        ReceiptReader::step),
                list("result", Set.of("name", "value"), ReceiptReader::value));
        return new ReceiptDocument(receipt, text("digest"));
    }

    private <T> List<T> list(String name, Set<String> members, Function<Map<String, String>, T> part) {
        List<T> parts = new ArrayList<>();
        for (Map<String, String> one : lists.getOrDefault(name, List.of())) {
            requireMembers(one.keySet(), members);
            parts.add(part.apply(one));
        }
        return parts;
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private static PolicyVersion policy(Map<String, String> of) {
        return new PolicyVersion(in(of, "id"), in(of, "version"), in(of, "bundle"), in(of, "digest"));
    }

    private static Receipt.Source source(Map<String, String> of) {
        return new Receipt.Source(in(of, "name"), in(of, "position"), in(of, "sha256"));
    }

    private static Receipt.Input input(Map<String, String> of) {
        return new Receipt.Input(in(of, "name"), in(of, "value"), in(of, "source"));
    }

    private static Step step(Map<String, String> of) {
        LegalBasis basis = new LegalBasis(in(of, "regulation"), in(of, "article"));
        return new Step(in(of, "rule"), basis, in(of, "subject"), in(of, "before"), in(of, "after"));
    }

    private static Receipt.Value value(Map<String, String> of) {
        return new Receipt.Value(in(of, "name"), in(of, "value"));
    }

    private static String in(Map<String, String> members, String name) {
        return members.getOrDefault(name, "");
    }

    private static void requireMembers(Set<String> found, Set<String> expected) {
        if (!found.equals(expected)) {
            throw new IllegalArgumentException("No receipt: it has the members " + new java.util.TreeSet<>(found)
                    + " where " + new java.util.TreeSet<>(expected) + " belong.");
        }
    }

    private static void expect(@org.jspecify.annotations.Nullable JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw new IllegalArgumentException("No receipt: (" + found + ") stands where (" + expected + ") belongs.");
        }
    }
}
