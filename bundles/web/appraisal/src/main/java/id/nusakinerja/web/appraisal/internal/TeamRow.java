package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.assessment.Assessment;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.PersonChip;
import id.nusakinerja.web.shell.part.StatusChip;
import id.nusakinerja.web.shell.part.TargetBar;
import id.nusakinerja.web.shell.part.Tone;

/** One line of the team board: person, achievement, state, and the way to the assessment. */
final class TeamRow extends Div {

    private static final long serialVersionUID = 1L;

    TeamRow(TeamMember member, CyclePeriod cycle, Runnable open) {
        addClassName("ap-person-row");
        PersonChip person =
                new PersonChip(member.person().name(), member.person().post().title());
        add(person, achievement(member), state(member), act(member, cycle, open));
    }

    private Div achievement(TeamMember member) {
        String number = member.reached()
                .map(percent -> Formats.percent(percent, getLocale()))
                .orElseGet(() -> getTranslation("appraisal.not-measured"));
        Div line = new Div(
                new TargetBar(
                        member.reached(),
                        Words.toneOf(member.reached()),
                        getTranslation(
                                "appraisal.team.achievement-of", member.person().name()),
                        getLocale()),
                Words.quiet(number));
        line.addClassName("ap-reached");
        return line;
    }

    private Span state(TeamMember member) {
        if (member.assessment() != null && !(member.assessment() instanceof Assessment.Awaited)) {
            return Words.chip(this, member.assessment());
        }
        if (member.lacksPlan()) {
            return new StatusChip(Tone.NEUTRAL, getTranslation("appraisal.track.no-plan"));
        }
        return member.lacksEntries()
                ? new StatusChip(Tone.WARNING, getTranslation("appraisal.track.missing"))
                : Words.trackChip(this, member.reached());
    }

    private Button act(TeamMember member, CyclePeriod cycle, Runnable open) {
        boolean rates = cycle.isRating() && member.isWaiting();
        Button button =
                new Button(getTranslation(rates ? "appraisal.team.rate" : "appraisal.team.look"), click -> open.run());
        button.setAriaLabel(getTranslation(
                rates ? "appraisal.team.rate-person" : "appraisal.team.look-person",
                member.person().name()));
        if (!rates) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        return button;
    }
}
