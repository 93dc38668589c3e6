package id.nusakinerja.connector.decisions;

import com.fasterxml.jackson.core.JsonGenerator;
import id.nusakinerja.connector.cli.JsonLine;
import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policy.Ruling;
import id.nusakinerja.simulation.Tally;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a simulation says on standard output.
 *
 * @param policy what decided
 * @param against what it was compared with
 * @param ignored columns of the facts that nobody reads
 */
record SimulationReport(Ruling policy, Optional<Ruling> against, Tally tally, List<String> ignored) {

    private static final Messages MESSAGES = Messages.beside(SimulationReport.class);

    /** A few sentences in Indonesian, one a line. */
    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "report.rows", policy.label(), tally.rows(), tally.now().people(), tally.undecided());
        line(text, "report.paid", tally.now().rupiah());
        against.ifPresent(other -> line(
                text,
                "report.against",
                other.label(),
                tally.changes().people(),
                tally.gain().people(),
                tally.gain().rupiah(),
                tally.loss().people(),
                tally.loss().rupiah()));
        if (!ignored.isEmpty()) {
            line(text, "report.ignored", String.join(", ", ignored));
        }
        return text.toString().stripTrailing();
    }

    /** One line of JSON. */
    String json() {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringField("policy", policy.own().label());
            json.writeStringField("digest", policy.own().digest());
            if (!policy.parameters().isEmpty()) {
                json.writeObjectFieldStart("parameters");
                for (Map.Entry<String, String> each : policy.parameters().entrySet()) {
                    json.writeStringField(each.getKey(), each.getValue());
                }
                json.writeEndObject();
            }
            json.writeNumberField("rows", tally.rows());
            json.writeNumberField("decided", tally.now().people());
            json.writeNumberField("errors", tally.undecided());
            json.writeFieldName("paid");
            json.writeNumber(tally.now().rupiah());
            if (against.isPresent()) {
                json.writeStringField("against", against.get().own().label());
                json.writeNumberField("changed", tally.changes().people());
                side(json, "gain", tally.gain());
                side(json, "loss", tally.loss());
            }
            json.writeArrayFieldStart("ignoredColumns");
            for (String column : ignored) {
                json.writeString(column);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void side(JsonGenerator json, String name, Tally.Side side) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("people", side.people());
        json.writeFieldName("rupiah");
        json.writeNumber(side.rupiah());
        json.writeEndObject();
    }

    private static void line(StringBuilder text, String key, Object... values) {
        text.append(MESSAGES.text(key, values).in(Text.INDONESIAN)).append('\n');
    }
}
