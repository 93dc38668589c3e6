package id.nusakinerja.policy.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.nusakinerja.policy.PolicyVersion;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.ReceiptDocument;
import id.nusakinerja.policy.Step;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes receipts, always in the same order and without spare blanks. */
public final class ReceiptWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private ReceiptWriter() {}

    public static String digestOf(Receipt receipt) {
        return Sha256.hexOf(json(receipt, null).getBytes(StandardCharsets.UTF_8));
    }

    public static String write(Receipt receipt, String digest) {
        return json(receipt, digest);
    }

    private static String json(Receipt receipt, @Nullable String digest) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("format", ReceiptDocument.FORMAT);
            json.writeStringField("engine", receipt.engine());
            list(json, "policies", receipt.policies(), ReceiptWriter::policy);
            if (!receipt.parameters().isEmpty()) {
                list(json, "parameters", receipt.parameters(), ReceiptWriter::value);
            }
            list(json, "sources", receipt.sources(), ReceiptWriter::source);
            list(json, "inputs", receipt.inputs(), ReceiptWriter::input);
            list(json, "steps", receipt.steps(), ReceiptWriter::step);
            list(json, "result", receipt.result(), ReceiptWriter::value);
            if (digest != null) {
                json.writeStringField("digest", digest);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private interface Part<T> {
        void write(JsonGenerator json, T part) throws IOException;
    }

    private static <T> void list(JsonGenerator json, String name, List<T> parts, Part<T> part) throws IOException {
        json.writeArrayFieldStart(name);
        for (T one : parts) {
            json.writeStartObject();
            part.write(json, one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void policy(JsonGenerator json, PolicyVersion policy) throws IOException {
        json.writeStringField("id", policy.id());
        json.writeStringField("version", policy.version());
        json.writeStringField("bundle", policy.bundle());
        json.writeStringField("digest", policy.digest());
    }

    private static void source(JsonGenerator json, Receipt.Source source) throws IOException {
        json.writeStringField("name", source.name());
        json.writeStringField("position", source.position());
        json.writeStringField("sha256", source.sha256());
    }

    private static void input(JsonGenerator json, Receipt.Input input) throws IOException {
        json.writeStringField("name", input.name());
        json.writeStringField("value", input.value());
        json.writeStringField("source", input.source());
    }

    private static void step(JsonGenerator json, Step step) throws IOException {
        json.writeStringField("rule", step.rule());
        json.writeStringField("regulation", step.basis().regulation());
        json.writeStringField("article", step.basis().article());
        json.writeStringField("subject", step.subject());
        json.writeStringField("before", step.before());
        json.writeStringField("after", step.after());
    }

    private static void value(JsonGenerator json, Receipt.Value value) throws IOException {
        json.writeStringField("name", value.name());
        json.writeStringField("value", value.value());
    }
}
