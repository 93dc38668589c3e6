package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.CycleStage;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.Tone;
import java.util.Optional;

/** Says states of this room in words and tones; colour is never the only carrier. */
final class Words {

    /** From here on an achievement counts as surpassed, below the other as at risk. House rule of the board only. */
    private static final Percent AHEAD = Percent.HUNDRED;

    private static final Percent ON_TRACK = Percent.of(80);

    private Words() {}

    static Tone toneOf(Predicate predicate) {
        return switch (predicate) {
            case SANGAT_BAIK -> Tone.EXCELLENT;
            case BAIK -> Tone.GOOD;
            case BUTUH_PERBAIKAN -> Tone.WARNING;
            case KURANG -> Tone.POOR;
            case SANGAT_KURANG -> Tone.BAD;
        };
    }

    static StatusChip chip(Component at, Predicate predicate) {
        return new StatusChip(toneOf(predicate), at.getTranslation("appraisal.predicate." + predicate));
    }

    static StatusChip chip(Component at, CycleStage stage) {
        Tone tone = switch (stage) {
            case OPEN -> Tone.NEUTRAL;
            case ASSESSMENT -> Tone.WARNING;
            case SET -> Tone.GOOD;
            case LOCKED -> Tone.DONE;
        };
        return new StatusChip(tone, at.getTranslation("appraisal.stage." + stage));
    }

    static StatusChip chip(Component at, Assessment assessment) {
        return switch (assessment) {
            case Assessment.Awaited awaited ->
                new StatusChip(Tone.NEUTRAL, at.getTranslation("appraisal.state.awaited"));
            case Assessment.Rated rated -> new StatusChip(Tone.WARNING, at.getTranslation("appraisal.state.rated"));
            case Assessment.Final done -> chip(at, done.result().predicate());
        };
    }

    static Optional<Percent> percentOf(Achievement achievement) {
        return achievement instanceof Achievement.Measured measured
                ? Optional.of(measured.percent())
                : Optional.empty();
    }

    static Tone toneOf(Optional<Percent> achievement) {
        return achievement
                .map(percent ->
                        percent.reaches(AHEAD) ? Tone.EXCELLENT : percent.reaches(ON_TRACK) ? Tone.GOOD : Tone.WARNING)
                .orElse(Tone.NEUTRAL);
    }

    static StatusChip trackChip(Component at, Optional<Percent> achievement) {
        Tone tone = toneOf(achievement);
        return new StatusChip(tone, at.getTranslation("appraisal.track." + tone));
    }

    /** Make a card without a heading. */
    static Card card(Component... content) {
        Card card = new Card();
        card.add(content);
        return card;
    }

    /** Show what a person wrote, with its line breaks, however long its words are. */
    static Paragraph said(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("ap-said");
        return paragraph;
    }

    static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("nk-label");
        return span;
    }
}
