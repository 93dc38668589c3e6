package id.nusakinerja.tenancy.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a tenant of a settings file, or names everything that is wrong with it. */
final class TenantReader {

    static final String EXTENSION = ".json";

    private static final int LARGEST = 64 * 1024;
    private static final int LONGEST_NAME = 100;
    private static final List<String> KNOWN = List.of(
            "id",
            "name",
            "areaCode",
            "host",
            "databaseUrl",
            "languages",
            "zone",
            "accent",
            "logo",
            "policy",
            "features");
    private static final Set<String> LANGUAGES = Set.of("id", "en");
    private static final Pattern AREA_CODE = Pattern.compile("([0-9]{2}(\\.[0-9]{2}){0,2})?");
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern LOGO = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(svg|png)");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final ZoneId SOME_ZONE = ZoneId.of("Asia/Jakarta");

    private TenantReader() {}

    /** What a file says: a tenant, or problems. */
    sealed interface Reading {
        record Good(Tenant tenant) implements Reading {}

        record Bad(List<TenantProblem> problems) implements Reading {}
    }

    static Reading read(Path file) {
        String name = file.getFileName().toString();
        String word = name.substring(0, name.length() - EXTENSION.length());
        Optional<TenantId> id = idOf(word);
        if (id.isEmpty()) {
            return bad(Fields.problem(name, "", "file-name"));
        }
        if (!Files.isRegularFile(file)) {
            return bad(Fields.problem(name, "", "unreadable"));
        }
        try {
            if (Files.size(file) > LARGEST) {
                return bad(Fields.problem(name, "", "too-large", LARGEST / 1024));
            }
            Map<String, Object> values = Json.readObject(Files.readAllBytes(file));
            return values.isEmpty() ? bad(Fields.problem(name, "", "not-object")) : read(file, id.get(), values);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            return bad(Fields.problem(
                    name,
                    "",
                    "syntax",
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr(),
                    e.getOriginalMessage()));
        } catch (IOException e) {
            return bad(Fields.problem(name, "", "unreadable"));
        }
    }

    private static Reading read(Path file, TenantId id, Map<String, Object> values) {
        Fields fields = new Fields(file.getFileName().toString(), values);
        fields.allowOnly(KNOWN);
        checkId(fields, id);
        Tenant tenant = new Tenant(
                id,
                name(fields),
                matching(fields, "areaCode", AREA_CODE, "area-code", "\"33.74\""),
                host(fields),
                databaseUrl(fields),
                languages(fields),
                zone(fields),
                matching(fields, "accent", COLOUR, "accent", "\"#0b6b57\""),
                logo(fields, file),
                matching(fields, "policy", WORD, "policy", "\"national\""),
                features(fields));
        return fields.problems().isEmpty() ? new Reading.Good(tenant) : new Reading.Bad(fields.problems());
    }

    private static Reading bad(TenantProblem problem) {
        return new Reading.Bad(List.of(problem));
    }

    private static Optional<TenantId> idOf(String word) {
        try {
            return Optional.of(new TenantId(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void checkId(Fields fields, TenantId id) {
        String text = fields.text("id", "\"" + id + "\"");
        if (!fields.isFaulty("id") && !text.equals(id.value())) {
            fields.complain("id", "id", text, id.value());
        }
    }

    private static String name(Fields fields) {
        String name = fields.text("name", "\"Kota Semarang\"").strip();
        if (!fields.isFaulty("name") && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            fields.complain("name", "name", LONGEST_NAME);
        }
        return name;
    }

    private static String matching(Fields fields, String field, Pattern shape, String key, String example) {
        String text = fields.text(field, example);
        if (!fields.isFaulty(field) && !shape.matcher(text).matches()) {
            fields.complain(field, key, text);
        }
        return text;
    }

    private static Optional<String> host(Fields fields) {
        Optional<String> host = fields.findText("host").map(text -> text.toLowerCase(Locale.ROOT));
        host.filter(text -> !HOST.matcher(text).matches()).ifPresent(text -> fields.complain("host", "host", text));
        return host;
    }

    private static Optional<String> databaseUrl(Fields fields) {
        Optional<String> url = fields.findText("databaseUrl");
        if (url.isPresent() && !url.get().startsWith("jdbc:postgresql://")) {
            fields.complain("databaseUrl", "database-url");
        }
        return url;
    }

    private static List<Locale> languages(Fields fields) {
        List<String> languages = fields.list("languages", "[\"id\", \"en\"]");
        boolean right = !languages.isEmpty()
                && LANGUAGES.containsAll(languages)
                && new HashSet<>(languages).size() == languages.size();
        if (!right && !fields.isFaulty("languages")) {
            fields.complain("languages", "languages");
        }
        return languages.stream().map(Locale::of).toList();
    }

    private static ZoneId zone(Fields fields) {
        String zone = fields.text("zone", "\"Asia/Jakarta\"");
        try {
            return fields.isFaulty("zone") ? SOME_ZONE : ZoneId.of(zone);
        } catch (DateTimeException e) {
            fields.complain("zone", "zone", zone);
            return SOME_ZONE;
        }
    }

    private static Optional<Path> logo(Fields fields, Path file) {
        Optional<String> logo = fields.findText("logo");
        if (logo.isEmpty()) {
            return Optional.empty();
        }
        if (!LOGO.matcher(logo.get()).matches()) {
            fields.complain("logo", "logo-name", logo.get());
            return Optional.empty();
        }
        Path picture = file.resolveSibling(logo.get()).toAbsolutePath();
        if (!Files.isRegularFile(picture)) {
            fields.complain("logo", "logo-missing", logo.get());
        }
        return Optional.of(picture);
    }

    private static Set<String> features(Fields fields) {
        List<String> features = fields.findList("features");
        features.stream()
                .filter(feature -> !WORD.matcher(feature).matches())
                .forEach(feature -> fields.complain("features", "features", feature));
        return Set.copyOf(new HashSet<>(features));
    }
}
