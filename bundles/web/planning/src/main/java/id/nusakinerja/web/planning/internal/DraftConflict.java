package id.nusakinerja.web.planning.internal;

import com.vaadin.flow.component.Component;
import id.nusakinerja.target.BehaviourExpectation;
import id.nusakinerja.target.Commitments;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.ResultId;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.web.shell.part.FieldConflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between a draft as it is kept now and as a person wrote it; what is the same is left out. */
final class DraftConflict {

    private final Component page;
    private final Locale locale;
    private final List<FieldConflict> fields = new ArrayList<>();

    private DraftConflict(Component page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    /** @param page gives the words */
    static List<FieldConflict> between(SkpContent theirs, SkpContent yours, Component page, Locale locale) {
        DraftConflict conflict = new DraftConflict(page, locale);
        Stream.concat(yours.results().stream(), theirs.results().stream())
                .map(PlannedResult::id)
                .distinct()
                .forEach(id -> conflict.add(
                        page.getTranslation("planning.result.title"),
                        conflict.words(theirs, id),
                        conflict.words(yours, id)));
        for (BehaviourExpectation mine : yours.behaviours()) {
            conflict.add(
                    mine.value().title().in(locale),
                    theirs.behaviours().stream()
                            .filter(one -> one.value() == mine.value())
                            .map(BehaviourExpectation::expectation)
                            .collect(Collectors.joining()),
                    mine.expectation());
        }
        conflict.add(theirs.commitments(), yours.commitments());
        return List.copyOf(conflict.fields);
    }

    private void add(Commitments theirs, Commitments yours) {
        add(page.getTranslation("planning.commitments.resources"), theirs.resources(), yours.resources());
        add(
                page.getTranslation("planning.commitments.accountability"),
                theirs.accountability(),
                yours.accountability());
        add(page.getTranslation("planning.commitments.consequences"), theirs.consequences(), yours.consequences());
    }

    private void add(String field, String theirs, String yours) {
        if (!Objects.equals(theirs, yours)) {
            fields.add(new FieldConflict(field, theirs, yours));
        }
    }

    private String words(SkpContent content, ResultId id) {
        return content.results().stream()
                .filter(result -> result.id().equals(id))
                .map(this::words)
                .collect(Collectors.joining());
    }

    private String words(PlannedResult result) {
        String weight =
                page.getTranslation("planning.result.weighs", result.weight().value());
        return Stream.concat(
                        Stream.of(result.text(), weight),
                        result.indicators().stream().map(this::words))
                .collect(Collectors.joining(" \u00b7 "));
    }

    private String words(Indicator indicator) {
        return indicator.name() + ", " + TargetWords.target(indicator, locale) + ", "
                + TargetWords.months(indicator.months(), page.getTranslation("planning.indicator.every-month"), locale);
    }
}
