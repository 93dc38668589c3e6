package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.html.Div;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.PredicateCounts;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Chart;
import id.nusakinerja.web.shell.part.Series;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the predicates of a team are spread, from worst to best as the form of the evaluation document draws it. */
final class SpreadCard extends Div {

    private static final long serialVersionUID = 1L;

    SpreadCard(List<TeamMember> members) {
        PredicateCounts counts = PredicateCounts.of(
                members.stream().flatMap(member -> member.predicate().stream()).toList());
        List<Predicate> predicates = Arrays.asList(Predicate.values());
        List<String> names = predicates.stream()
                .map(predicate -> getTranslation("appraisal.predicate." + predicate))
                .toList();
        List<Optional<BigDecimal>> bars = predicates.stream()
                .map(predicate -> Optional.of(BigDecimal.valueOf(counts.of(predicate))))
                .toList();
        String sentence = getTranslation("appraisal.spread.sentence", counts.people(), members.size());
        Chart chart = Chart.bars(
                        sentence,
                        names,
                        new Series(getTranslation("appraisal.spread.people"), Series.Look.ACCENT, bars))
                .tones(predicates.stream().map(Words::toneOf).toList());
        add(new Card(getTranslation("appraisal.spread.title"), Words.quiet(sentence), chart));
    }
}
