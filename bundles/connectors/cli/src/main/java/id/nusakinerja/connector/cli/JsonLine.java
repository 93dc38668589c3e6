package id.nusakinerja.connector.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The one line of JSON with which a command answers when {@code --json} is asked for. */
public final class JsonLine {

    /** Writes one value, from its start to its end. */
    @FunctionalInterface
    public interface Value {

        void write(JsonGenerator json) throws IOException;
    }

    private JsonLine() {}

    /** Render a value without a line break at the end. */
    public static String of(Value value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            value.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Write reasons as a field of the object under way: {@code "name":[{"code":"...","text":"..."}]}, in Indonesian. */
    public static void reasons(JsonGenerator json, String name, List<Reason> reasons) throws IOException {
        json.writeArrayFieldStart(name);
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringField("code", reason.code());
            json.writeStringField("text", reason.text().in(Text.INDONESIAN));
            if (!reason.detail().isEmpty()) {
                json.writeStringField("detail", reason.detail());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
