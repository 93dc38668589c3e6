package id.nusakinerja.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.tenancy.Tenant;
import id.nusakinerja.tenancy.TenantProblem;
import id.nusakinerja.tenancy.internal.TenantReader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantReaderTest {

    private static final String GOOD = """
            {
              "id": "semarang",
              "name": "Kota Semarang",
              "areaCode": "33.74",
              "host": "Kinerja.Semarang.example",
              "databaseUrl": "jdbc:postgresql://127.0.0.1/semarang",
              "languages": ["id", "en"],
              "zone": "Asia/Jakarta",
              "accent": "#0b6b57",
              "logo": "semarang.svg",
              "policy": "semarang",
              "features": ["participation"]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void readsEveryField() throws IOException {
        Files.writeString(folder.resolve("semarang.svg"), "<svg/>");

        assertThat(read("semarang.json", GOOD))
                .isEqualTo(new Reading.Good(new Tenant(
                        new TenantId("semarang"),
                        "Kota Semarang",
                        "33.74",
                        Optional.of("kinerja.semarang.example"),
                        Optional.of("jdbc:postgresql://127.0.0.1/semarang"),
                        List.of(Locale.of("id"), Locale.ENGLISH),
                        ZoneId.of("Asia/Jakarta"),
                        "#0b6b57",
                        Optional.of(folder.resolve("semarang.svg")),
                        "semarang",
                        Set.of("participation"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "semarang",         | "surakarta",       | id          | semarang.json: the field "id" says "surakarta", but the file is named "semarang". Make both the same.
            "name": "Kota Semarang", |               | name        | semarang.json: the field "name" is missing. Add it, for example "Kota Semarang".
            "Kota Semarang"     | 7                  | name        | semarang.json: the field "name" must be a text.
            "Kota Semarang"     | null               | name        | semarang.json: the field "name" must be a text.
            "Kota Semarang"     | " "                | name        | semarang.json: the field "name" is empty or longer than 100 letters. Write the name of the local government, for example "Kota Semarang".
            "33.74"             | "3374"             | areaCode    | semarang.json: the field "areaCode" says "3374". Write the Kemendagri area code such as "33.74", or "" for an example.
            Kinerja.Semarang    | http://x           | host        | semarang.json: the field "host" says "http://x.example", which is no host name. Write a name such as "kinerja.contoh.go.id" without http and slashes.
            postgresql:         | mysql:             | databaseUrl | semarang.json: the field "databaseUrl" must start with "jdbc:postgresql://". Take the field out to use the embedded database.
            "en"]               | "jv"]              | languages   | semarang.json: the field "languages" must hold one or more of "id" and "en", each once.
            "en"]               | 3]                 | languages   | semarang.json: the field "languages" must be a list of texts.
            Asia/Jakarta        | Asia/Semarang      | zone        | semarang.json: the field "zone" says "Asia/Semarang", which is no time zone. Use for example "Asia/Jakarta", "Asia/Makassar" or "Asia/Jayapura".
            #0b6b57             | green              | accent      | semarang.json: the field "accent" says "green", which is no colour. Write it like "#0b6b57".
            semarang.svg        | ../logo.svg        | logo        | semarang.json: the field "logo" says "../logo.svg". Write the name of an .svg or .png file in the same folder.
            semarang.svg        | other.svg          | logo        | semarang.json: the logo "other.svg" is not in the same folder. Copy the file there, or take out the field "logo".
            "policy": "semarang" | "policy": "Kota!" | policy      | semarang.json: the field "policy" says "Kota!". Write the id of a policy such as "semarang" or "national".
            participation       | Big One            | features    | semarang.json: the field "features" holds "Big One". Use small letters, digits and hyphens.
            "accent"            | "colour": "", "accent" | colour  | semarang.json: the field "colour" is unknown. Take it out; known are: id, name, areaCode, host, databaseUrl, languages, zone, accent, logo, policy, features.
            """)
    void namesFileFieldAndCure(String part, String instead, String field, String sentence) throws IOException {
        Files.writeString(folder.resolve("semarang.svg"), "<svg/>");

        Reading reading = read("semarang.json", GOOD.replace(part, instead == null ? "" : instead));

        assertThat(reading).isInstanceOfSatisfying(Reading.Bad.class, bad -> {
            assertThat(bad.problems()).hasSize(1);
            TenantProblem problem = bad.problems().getFirst();
            assertThat(problem.file()).isEqualTo("semarang.json");
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.text().in(Locale.ENGLISH)).isEqualTo(sentence);
            assertThat(problem.text().in(Text.INDONESIAN))
                    .startsWith("semarang.json: ")
                    .isNotEqualTo(sentence);
        });
    }

    @Test
    void namesAllProblemsOfAFileAtOnce() throws IOException {
        Reading reading = read("semarang.json", "{\"id\": \"semarang\", \"accent\": \"red\"}");

        assertThat(((Reading.Bad) reading).problems())
                .extracting(TenantProblem::field)
                .containsExactly("name", "areaCode", "languages", "zone", "accent", "policy");
    }

    @Test
    void saysWhereAHalfWrittenFileEnds() throws IOException {
        Reading reading = read("semarang.json", GOOD.substring(0, 60));

        assertThat(((Reading.Bad) reading).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text().in(Locale.ENGLISH))
                        .startsWith("The file semarang.json is not complete JSON (line 4, column "));
    }

    @ParameterizedTest
    @CsvSource({
        "Semarang.json, {}, The file name Semarang.json is no tenant id.",
        "semarang.json, [], The file semarang.json must hold one JSON object",
        "semarang.json, {\"id\":\"a\"} x, The file semarang.json is not complete JSON",
    })
    void refusesOtherContent(String name, String content, String start) throws IOException {
        assertThat(((Reading.Bad) read(name, content)).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.text().in(Locale.ENGLISH)).startsWith(start));
    }

    @Test
    void refusesAFieldThatIsNamedTwice() throws IOException {
        Reading reading = read("semarang.json", "{\"id\": \"semarang\", \"id\": \"semarang\"}");

        assertThat(((Reading.Bad) reading).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.text().in(Locale.ENGLISH)).contains("Duplicate field"));
    }

    @Test
    void refusesAFolderInPlaceOfAFile() throws IOException {
        Reading reading = TenantReader.read(Files.createDirectory(folder.resolve("semarang.json")));

        assertThat(((Reading.Bad) reading).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text().in(Locale.ENGLISH))
                        .startsWith("The file semarang.json cannot be read. Check that it is a file"));
    }

    private Reading read(String name, String content) throws IOException {
        return TenantReader.read(Files.writeString(folder.resolve(name), content));
    }
}
