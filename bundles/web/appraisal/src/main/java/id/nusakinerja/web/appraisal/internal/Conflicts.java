package id.nusakinerja.web.appraisal.internal;

import com.vaadin.flow.component.Component;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.web.shell.part.ConflictNotice;
import id.nusakinerja.web.shell.part.FieldConflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what two windows wrote about the same person. */
final class Conflicts {

    private Conflicts() {}

    static ConflictNotice notice(
            Component at, RatingDraft theirs, RatingDraft yours, Runnable keepMine, Runnable takeTheirs) {
        List<FieldConflict> fields = new ArrayList<>();
        add(fields, at, "appraisal.axis.results", word(at, theirs.results()), word(at, yours.results()));
        add(fields, at, "appraisal.form.results-reason", theirs.resultsReason(), yours.resultsReason());
        add(fields, at, "appraisal.axis.behaviour", word(at, theirs.behaviour()), word(at, yours.behaviour()));
        add(fields, at, "appraisal.form.behaviour-reason", theirs.behaviourReason(), yours.behaviourReason());
        add(
                fields,
                at,
                "appraisal.letter.next-steps",
                theirs.letter().nextSteps(),
                yours.letter().nextSteps());
        return new ConflictNotice(fields, keepMine, takeTheirs);
    }

    private static void add(List<FieldConflict> fields, Component at, String label, String theirs, String yours) {
        if (!theirs.equals(yours)) {
            fields.add(new FieldConflict(at.getTranslation(label), theirs, yours));
        }
    }

    private static String word(Component at, Optional<Rating> rating) {
        return rating.map(given -> at.getTranslation("appraisal.rating." + given))
                .orElse("");
    }
}
