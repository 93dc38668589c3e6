package id.nusakinerja.web.shell.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text and signs can be read in light and dark, in the accent of every local government (WCAG 2.2 AA: 1.4.3, 1.4.11). */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3.0;
    private static final Path TENANTS = Path.of("../../../tenant-configs");
    private static final Pattern ACCENT = Pattern.compile("\"accent\"\\s*:\\s*\"(#[0-9a-fA-F]{6})\"");
    private static final double SOFT = 0.12;

    private final StyleSheet style = new StyleSheet();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsCanBeReadOnEveryGround(boolean dark) {
        Map<String, Double> poor = new TreeMap<>();
        for (String ground : List.of("--nk-ground", "--nk-card", "--nk-soft")) {
            for (String ink : List.of("--nk-ink", "--nk-quiet")) {
                note(poor, ink + " on " + ground, token(ink, dark).contrastTo(token(ground, dark)), TEXT);
            }
        }
        Colour avatar = style.rule(".nk-avatar", "background", dark);
        note(poor, "initials", token("--nk-quiet", dark).contrastTo(avatar), TEXT);

        assertThat(poor).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyToneCanBeReadInItsChipInItsNoteAndOnACard(boolean dark) {
        Map<String, Double> poor = new TreeMap<>();
        assertThat(style.tones()).hasSizeGreaterThanOrEqualTo(7);
        for (String tone : style.tones()) {
            Colour ink = token("--nk-" + tone + "-ink", dark);
            Colour ground = token("--nk-" + tone + "-ground", dark);
            note(poor, tone + " in its chip", ink.contrastTo(ground), TEXT);
            note(poor, tone + " on a card", ink.contrastTo(token("--nk-card", dark)), TEXT);
        }
        for (String tone : List.of("warning", "poor")) {
            Colour ground = token("--nk-" + tone + "-ground", dark);
            Colour ink = style.rule(".nk-note.nk-" + tone, "color", dark);
            note(poor, tone + " in its note", ink.contrastTo(ground), TEXT);
        }

        assertThat(poor).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theAccentOfEveryPlaceCarriesWords(boolean dark) throws IOException {
        Map<String, String> accents = accents();
        assertThat(accents).hasSizeGreaterThanOrEqualTo(5);
        Map<String, Double> poor = new TreeMap<>();
        Colour card = token("--nk-card", dark);
        accents.forEach((place, hex) -> {
            Colour accent = dark ? Colour.of(hex).atLeast(0.74, 0.12) : Colour.of(hex);
            note(poor, place + " on a card", accent.contrastTo(card), TEXT);
            note(poor, place + " on the ground", accent.contrastTo(token("--nk-ground", dark)), TEXT);
            note(poor, place + " on itself, soft", accent.contrastTo(accent.over(card, SOFT)), TEXT);
            note(poor, place + " under words", wordsOn(accent).contrastTo(accent), TEXT);
        });

        assertThat(poor).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void barsAndLinesStandOutFromTheirCard(boolean dark) {
        Map<String, Double> poor = new TreeMap<>();
        Colour card = token("--nk-card", dark);
        note(poor, "planned line", token("--nk-plan", dark).contrastTo(card), SIGN);
        for (String tone : List.of("warning", "poor", "bad")) {
            Colour bar = style.rule(".nk-bar.nk-" + tone, "--nk-bar-ink", dark);
            note(poor, "bar of " + tone, bar.contrastTo(card), SIGN);
        }

        assertThat(poor).isEmpty();
    }

    @Test
    void theArithmeticIsThatOfTheRules() {
        assertThat(Colour.WHITE.contrastTo(Colour.BLACK)).isEqualTo(21);
        assertThat(Colour.of("#777").contrastTo(Colour.WHITE)).isBetween(4.47, 4.49);
        assertThat(Colour.of("#0b6b57").atLeast(0, 1).contrastTo(Colour.of("#0b6b57")))
                .isBetween(0.999, 1.001);
        assertThat(Colour.WHITE.lightness()).isBetween(0.999, 1.001);
    }

    /** What the theme writes on the accent: white where the accent is dark enough, else black that lets a fifth through. */
    private static Colour wordsOn(Colour accent) {
        return accent.lightness() < 0.62 ? Colour.WHITE : Colour.BLACK.over(accent, 0.8);
    }

    private Colour token(String name, boolean dark) {
        return style.token(name, dark);
    }

    private static void note(Map<String, Double> poor, String what, double ratio, double least) {
        if (ratio < least) {
            poor.put(what, ratio);
        }
    }

    private static Map<String, String> accents() throws IOException {
        Map<String, String> accents = new TreeMap<>();
        try (Stream<Path> files = Files.list(TENANTS)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                Matcher matcher = ACCENT.matcher(Files.readString(file));
                if (matcher.find()) {
                    accents.put(file.getFileName().toString(), matcher.group(1));
                }
            }
        }
        return accents;
    }
}
