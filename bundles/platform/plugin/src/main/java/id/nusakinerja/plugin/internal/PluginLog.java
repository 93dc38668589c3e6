package id.nusakinerja.plugin.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.plugin.LogCheck;
import id.nusakinerja.plugin.PluginEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The file of everything that was done or refused with plugins: one line of JSON each, only ever added to. The last member
 * of a line is the SHA-256 of the line before it and of its own text, so that a line that was changed or taken away shows.
 */
final class PluginLog {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String HASH = ",\"hash\":\"";
    private static final String END = "\"}";

    private final Path file;

    PluginLog(Path file) {
        this.file = file;
    }

    synchronized void add(PluginEvent event) {
        List<String> lines = lines();
        String before = lines.isEmpty() ? "" : hashIn(lines.getLast());
        String text = json(event);
        String line = text + HASH + chain(before, text) + END + "\n";
        try {
            SafeFiles.append(file, line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The latest first; a line that cannot be read is left out here, and named by {@link #check}. */
    synchronized List<PluginEvent> latest(int limit) {
        List<PluginEvent> events = new ArrayList<>();
        List<String> lines = lines();
        for (int i = lines.size() - 1; i >= 0 && events.size() < limit; i--) {
            event(lines.get(i)).ifPresent(events::add);
        }
        return events;
    }

    synchronized LogCheck check() {
        List<String> lines = lines();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int end = line.lastIndexOf(HASH);
            if (end < 0 || !line.equals(line.substring(0, end) + HASH + chain(before, line.substring(0, end)) + END)) {
                return new LogCheck(lines.size(), i + 1L);
            }
            before = hashIn(line);
        }
        return new LogCheck(lines.size(), 0);
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String chain(String before, String text) {
        return Hex.sha256((before + text).getBytes(StandardCharsets.UTF_8));
    }

    private static String hashIn(String line) {
        int start = line.lastIndexOf(HASH);
        return start < 0 ? "" : line.substring(start + HASH.length(), line.length() - END.length());
    }

    /** One object without its closing brace: the hash follows. */
    private static String json(PluginEvent event) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("at", event.at().toString());
            json.writeStringField("who", event.who());
            json.writeStringField("what", event.what().name());
            json.writeStringField("file", event.file());
            json.writeStringField("digest", event.digest());
            json.writeStringField("label", event.label());
            json.writeStringField("result", event.done() ? "DONE" : "REFUSED");
            json.writeStringField("id", event.text().in(Text.INDONESIAN));
            json.writeStringField("en", event.text().in(Locale.ENGLISH));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String object = text.toString();
        return object.substring(0, object.length() - 1);
    }

    private static Optional<PluginEvent> event(String line) {
        Map<String, String> members = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                members.put(name, json.nextTextValue());
            }
            return Optional.of(new PluginEvent(
                    Instant.parse(member(members, "at")),
                    member(members, "who"),
                    PluginEvent.What.valueOf(member(members, "what")),
                    member(members, "file"),
                    member(members, "digest"),
                    member(members, "label"),
                    member(members, "result").equals("DONE"),
                    Sentences.kept(member(members, "id"), member(members, "en"))));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String member(Map<String, String> members, String name) {
        return members.getOrDefault(name, "");
    }
}
