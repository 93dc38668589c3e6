package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.nusakinerja.assessment.AssessmentEvent;
import id.nusakinerja.web.shell.part.Card;
import id.nusakinerja.web.shell.part.Formats;
import java.time.ZoneId;
import java.util.List;

/** What happened to a result, oldest first; corrections with their reasons. */
final class HistoryCard extends Div {

    private static final long serialVersionUID = 1L;

    HistoryCard(List<AssessmentEvent> events, ZoneId zone) {
        OrderedList list = new OrderedList();
        list.addClassName("ap-points");
        events.forEach(event -> list.add(line(event, zone)));
        add(new Card(getTranslation("appraisal.history.title"), list));
    }

    private ListItem line(AssessmentEvent event, ZoneId zone) {
        ListItem line = new ListItem(new Span(getTranslation("appraisal.history." + event.kind())));
        event.predicate()
                .ifPresent(predicate ->
                        line.add(new Span(" \u00b7 " + getTranslation("appraisal.predicate." + predicate))));
        event.ratings()
                .ifPresent(ratings -> line.add(new Div(Words.quiet(getTranslation(
                        "appraisal.result.both",
                        getTranslation(
                                "appraisal.rating-short." + ratings.results().rating()),
                        getTranslation(
                                "appraisal.rating-short." + ratings.behaviour().rating()))))));
        line.add(new Div(Words.quiet(event.by() + " \u00b7 " + Formats.dateTime(event.at(), zone, getLocale()))));
        if (!event.reason().isEmpty()) {
            line.add(new Div(new Span(event.reason())));
        }
        return line;
    }
}
