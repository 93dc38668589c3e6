package id.nusakinerja.web.planning.internal;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.Tone;
import java.util.Locale;

/** How an achievement looks. The bounds only choose a colour: no rating follows from them. */
final class AchievementLook {

    private static final Percent ON_TRACK = Percent.of(70);

    private AchievementLook() {}

    static Tone tone(Achievement achievement) {
        return switch (achievement) {
            case Achievement.NotMeasured not -> Tone.NEUTRAL;
            case Achievement.Measured measured when measured.percent().reaches(Percent.HUNDRED) -> Tone.EXCELLENT;
            case Achievement.Measured measured when measured.percent().reaches(ON_TRACK) -> Tone.GOOD;
            case Achievement.Measured measured -> Tone.WARNING;
        };
    }

    /** The key of the word for a state. */
    static String key(Achievement achievement) {
        return switch (tone(achievement)) {
            case EXCELLENT -> "planning.look.reached";
            case GOOD -> "planning.look.on-track";
            case WARNING -> "planning.look.at-risk";
            default -> "planning.look.not-measured";
        };
    }

    /** The percentage, or a dash for what is not measured. */
    static String number(Achievement achievement, Locale locale) {
        return achievement instanceof Achievement.Measured measured
                ? Formats.percent(measured.percent(), locale)
                : "\u2013";
    }
}
