package id.nusakinerja.target.internal;

import static id.nusakinerja.target.internal.TargetWords.NOTHING;
import static id.nusakinerja.target.internal.TargetWords.number;
import static id.nusakinerja.target.internal.TargetWords.text;
import static id.nusakinerja.target.internal.TargetWords.verbatim;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.target.BehaviourExpectation;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.SkpChange;
import id.nusakinerja.target.SkpChange.Kind;
import id.nusakinerja.target.SkpContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader would notice between two editions of one plan; results and indicators are matched by their ids. */
final class PlanDifference {

    private final List<SkpChange> changes = new ArrayList<>();

    private PlanDifference() {}

    static List<SkpChange> between(SkpContent before, SkpContent after) {
        PlanDifference difference = new PlanDifference();
        difference.compareResults(before, after);
        difference.compareBehaviours(before, after);
        difference.compareCommitments(before, after);
        return List.copyOf(difference.changes);
    }

    private void compareResults(SkpContent before, SkpContent after) {
        for (PlannedResult result : after.results()) {
            find(before, result)
                    .ifPresentOrElse(
                            old -> compareResult(old, result),
                            () -> changes.add(whole(Kind.ADDED, NOTHING, verbatim(result.text()), result.text())));
        }
        for (PlannedResult result : before.results()) {
            if (find(after, result).isEmpty()) {
                changes.add(whole(Kind.REMOVED, verbatim(result.text()), NOTHING, result.text()));
            }
        }
    }

    private void compareResult(PlannedResult before, PlannedResult after) {
        ChangeList list = new ChangeList(after.text(), changes);
        list.compare("change.text", verbatim(before.text()), verbatim(after.text()));
        list.compare("change.kind", before.kind().title(), after.kind().title());
        list.compare(
                "change.weight",
                number(before.weight().value()),
                number(after.weight().value()));
        if (!before.supports().equals(after.supports())) {
            list.add("change.supports", link(before), link(after));
        }
        IndicatorDifference.between(before.indicators(), after.indicators(), changes);
    }

    private void compareBehaviours(SkpContent before, SkpContent after) {
        for (BehaviourExpectation expectation : after.behaviours()) {
            String old = before.behaviours().stream()
                    .filter(other -> other.value() == expectation.value())
                    .map(BehaviourExpectation::expectation)
                    .findFirst()
                    .orElse("");
            new ChangeList("", changes)
                    .compare(
                            text("change.expectation", expectation.value().title()),
                            verbatim(old),
                            verbatim(expectation.expectation()));
        }
    }

    private void compareCommitments(SkpContent before, SkpContent after) {
        ChangeList list = new ChangeList("", changes);
        list.compare(
                "change.resources",
                verbatim(before.commitments().resources()),
                verbatim(after.commitments().resources()));
        list.compare(
                "change.accountability",
                verbatim(before.commitments().accountability()),
                verbatim(after.commitments().accountability()));
        list.compare(
                "change.consequences",
                verbatim(before.commitments().consequences()),
                verbatim(after.commitments().consequences()));
    }

    private static SkpChange whole(Kind kind, Text before, Text after, String subject) {
        return new SkpChange(kind, subject, text("change.result"), before, after);
    }

    private static Text link(PlannedResult result) {
        return text(result.supports().isPresent() ? "change.linked" : "change.unlinked");
    }

    private static Optional<PlannedResult> find(SkpContent content, PlannedResult wanted) {
        return content.results().stream()
                .filter(result -> result.id().equals(wanted.id()))
                .findFirst();
    }
}
