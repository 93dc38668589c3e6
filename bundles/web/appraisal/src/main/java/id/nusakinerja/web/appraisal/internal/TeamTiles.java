package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.html.Div;
import id.nusakinerja.assessment.CyclePeriod;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Formats;
import id.nusakinerja.web.shell.part.NumberWithReceipt;
import id.nusakinerja.web.shell.part.Tone;
import java.util.List;
import java.util.function.Predicate;

/** The team in four counts: who waits for the assessor, whose entries are missing, who is at risk, who is done. */
final class TeamTiles extends Div {

    private static final long serialVersionUID = 1L;

    TeamTiles(CyclePeriod cycle, List<TeamMember> members) {
        addClassName("nk-row");
        add(
                tile("waiting", cycle.isRating() ? count(members, TeamMember::isWaiting) : 0),
                tile("missing", count(members, TeamMember::lacksEntries)),
                tile("at-risk", count(members, member -> Words.toneOf(member.reached()) == Tone.WARNING)),
                tile("set", count(members, TeamMember::isSet)));
    }

    private static long count(List<TeamMember> members, Predicate<TeamMember> which) {
        return members.stream().filter(which).count();
    }

    private Card tile(String key, long count) {
        return Words.card(
                new NumberWithReceipt(getTranslation("appraisal.team." + key), Formats.number(count, getLocale())));
    }
}
