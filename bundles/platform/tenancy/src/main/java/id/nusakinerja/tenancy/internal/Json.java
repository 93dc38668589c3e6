package id.nusakinerja.tenancy.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads small JSON into maps, lists and texts; without data binding, which would cost a start more than the files do. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** What stands for numbers, booleans, null and objects within: nothing that a settings file uses. */
    enum Other {
        VALUE
    }

    /**
     * Read one object: its fields in order, each a {@code String}, a {@code List} or {@link Other}. Empty when the content
     * is something else than an object.
     *
     * @throws JsonParseException when it is no JSON, ends early, names a field twice, or goes on after the object
     */
    static Map<String, Object> readObject(byte[] content) throws IOException {
        try (JsonParser parser = FACTORY.createParser(content)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Map.of();
            }
            Map<String, Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "Something follows the object");
            }
            return fields;
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case START_ARRAY -> list(parser);
            case START_OBJECT -> {
                parser.skipChildren();
                yield Other.VALUE;
            }
            default -> Other.VALUE;
        };
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }
}
