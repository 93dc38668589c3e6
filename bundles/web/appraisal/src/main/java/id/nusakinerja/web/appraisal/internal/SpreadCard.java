package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.nusakinerja.assessment.DistributionFinding;
import id.nusakinerja.assessment.DistributionGuide;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.TeamDistribution;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Chart;
import id.nusakinerja.web.shell.part.Note;
import id.nusakinerja.web.shell.part.Series;
import id.nusakinerja.web.shell.part.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the predicates of a team are spread beside the pattern of its organisation, from worst to best as the form of the
 * evaluation document draws it, and what the guide says to it.
 */
final class SpreadCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<Predicate> WORST_FIRST = Arrays.asList(Predicate.values());

    private final Card card;

    SpreadCard(TeamDistribution team) {
        String sentence = sentence(team);
        card = new Card(getTranslation("appraisal.spread.title"), Words.quiet(sentence), chart(team, sentence));
        add(card);
        Div said = new Div();
        said.addClassName("ap-fields");
        if (team.organisation().predicate().isEmpty()) {
            said.add(new Note(
                    Tone.NEUTRAL,
                    getTranslation("appraisal.spread.unknown"),
                    getTranslation(
                            "appraisal.spread.unknown-who",
                            team.organisation().unit().name())));
        }
        team.finding().ifPresent(finding -> said.add(note(finding)));
        if (!team.example().isEmpty()) {
            said.add(Words.quiet(getTranslation("appraisal.spread.example-what")));
        }
        card.add(said);
    }

    /** Offer an act beside the heading. */
    void offer(Button act) {
        card.aside(act);
    }

    private String sentence(TeamDistribution team) {
        int set = team.counts().people();
        return team.organisation()
                .predicate()
                .map(given -> getTranslation(
                        "appraisal.spread.of",
                        DistributionGuide.name(given).in(getLocale()),
                        team.organisation().unit().name(),
                        set,
                        team.people()))
                .orElseGet(() -> getTranslation("appraisal.spread.sentence", set, team.people()));
    }

    private Chart chart(TeamDistribution team, String sentence) {
        List<String> names = WORST_FIRST.stream()
                .map(predicate -> getTranslation("appraisal.predicate." + predicate))
                .toList();
        List<Series> series = new ArrayList<>();
        series.add(series(
                "appraisal.spread.people",
                Series.Look.ACCENT,
                predicate -> BigDecimal.valueOf(team.counts().of(predicate))));
        if (!team.example().isEmpty()) {
            BigDecimal people = BigDecimal.valueOf(team.counts().people());
            series.add(series(
                    "appraisal.spread.example",
                    Series.Look.PLAN,
                    predicate -> team.example()
                            .getOrDefault(predicate, Percent.ZERO)
                            .value()
                            .multiply(people)
                            .movePointLeft(2)
                            .setScale(1, RoundingMode.HALF_UP)));
        }
        return Chart.bars(sentence, names, series.toArray(Series[]::new))
                .tones(WORST_FIRST.stream().map(Words::toneOf).toList());
    }

    private Series series(String name, Series.Look look, Function<Predicate, BigDecimal> value) {
        return new Series(
                getTranslation(name),
                look,
                WORST_FIRST.stream()
                        .map(predicate -> Optional.of(value.apply(predicate)))
                        .toList());
    }

    private Note note(DistributionFinding finding) {
        return switch (finding.kind()) {
            case KEPT -> new Note(Tone.DONE, "", getTranslation("appraisal.spread.kept"));
            case DEPARTS ->
                new Note(Tone.WARNING, getTranslation("appraisal.spread.departs"), "").with(list(finding.reasons()));
            case NOT_EVALUABLE ->
                new Note(Tone.NEUTRAL, getTranslation("appraisal.spread.too-small"), "").with(list(finding.reasons()));
        };
    }

    /** What the guide says, line by line, and once where it says so. */
    private Div list(List<Reason> reasons) {
        UnorderedList list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(new Span(reason.text().in(getLocale())))));
        Span basis = new Span(reasons.getFirst().basis().in(getLocale()));
        basis.addClassName("nk-basis");
        return new Div(list, basis);
    }
}
