package id.nusakinerja.web.planning.internal;

import id.nusakinerja.kernel.Actor;
import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.target.CatalogIndicator;
import id.nusakinerja.target.DraftSkp;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.Objection;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.ResultId;
import id.nusakinerja.target.ResultKind;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.TargetService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The draft on a person's screen: every change is saved at once, and what does not go says why. */
final class DraftDesk {

    private final TargetService targets;
    private final IdSource ids;
    private final Actor actor;
    private final Consumer<Outcome<DraftSkp>> saved;
    private DraftSkp draft;

    /** @param saved called after each attempt to save */
    DraftDesk(TargetService targets, IdSource ids, Actor actor, DraftSkp draft, Consumer<Outcome<DraftSkp>> saved) {
        this.targets = targets;
        this.ids = ids;
        this.actor = actor;
        this.draft = draft;
        this.saved = saved;
    }

    DraftSkp draft() {
        return draft;
    }

    SkpContent content() {
        return draft.content();
    }

    List<Objection> objections() {
        return targets.listObjections(actor, draft);
    }

    List<CatalogIndicator> catalog() {
        return targets.listCatalog(actor, draft.head().year());
    }

    PlannedResult emptyResult() {
        return new PlannedResult(
                new ResultId(ids.next()), ResultKind.UTAMA, "", Optional.empty(), Percent.ZERO, List.of());
    }

    Indicator emptyIndicator() {
        return Indicator.empty(new IndicatorId(ids.next()));
    }

    /** Put a result in the place of the one with its id, or at the end. */
    void put(PlannedResult result) {
        List<PlannedResult> results = new ArrayList<>(content().results());
        int place = indexOf(result.id());
        if (place < 0) {
            results.add(result);
        } else {
            results.set(place, result);
        }
        save(withResults(results));
    }

    /** Put an indicator that was taken out back into its result, as that stands now. */
    void putAgain(PlannedResult result, Indicator indicator) {
        content().results().stream()
                .filter(now -> now.id().equals(result.id()))
                .findFirst()
                .ifPresent(now -> put(now, indicator));
    }

    /** Put a result that was taken out back to its place. */
    void putBack(PlannedResult result, int place) {
        List<PlannedResult> results = new ArrayList<>(content().results());
        if (indexOf(result.id()) < 0) {
            results.add(Math.min(place, results.size()), result);
            save(withResults(results));
        }
    }

    void remove(PlannedResult result) {
        save(withResults(content().results().stream()
                .filter(other -> !other.id().equals(result.id()))
                .toList()));
    }

    void put(PlannedResult result, Indicator indicator) {
        List<Indicator> indicators = new ArrayList<>(result.indicators());
        indicators.replaceAll(other -> other.id().equals(indicator.id()) ? indicator : other);
        if (!indicators.contains(indicator)) {
            indicators.add(indicator);
        }
        put(withIndicators(result, indicators));
    }

    void remove(PlannedResult result, Indicator indicator) {
        put(withIndicators(
                result,
                result.indicators().stream()
                        .filter(other -> !other.id().equals(indicator.id()))
                        .toList()));
    }

    /** Save a content; it stays the one on the screen when somebody else was faster. */
    void save(SkpContent content) {
        DraftSkp wanted = draft.withContent(content);
        Outcome<DraftSkp> outcome = targets.saveDraft(actor, wanted);
        draft = outcome instanceof Outcome.Done<DraftSkp>(DraftSkp now) ? now : wanted;
        saved.accept(outcome);
    }

    /** Save what is on this screen over what somebody saved meanwhile. */
    void saveOver(DraftSkp newer) {
        SkpContent mine = content();
        draft = newer;
        save(mine);
    }

    /** Show what somebody saved meanwhile. */
    void take(DraftSkp newer) {
        draft = newer;
        saved.accept(Outcome.done(newer));
    }

    /** List why the draft cannot be submitted; empty when it was. */
    List<Reason> submit() {
        return switch (targets.submit(actor, draft.head().id(), draft.head().stamp())) {
            case Outcome.Refused<?>(List<Reason> reasons) -> reasons;
            case Outcome.Done<?> done -> List.of();
        };
    }

    private int indexOf(ResultId id) {
        return content().results().stream().map(PlannedResult::id).toList().indexOf(id);
    }

    private SkpContent withResults(List<PlannedResult> results) {
        return new SkpContent(results, content().behaviours(), content().commitments());
    }

    private static PlannedResult withIndicators(PlannedResult result, List<Indicator> indicators) {
        return new PlannedResult(
                result.id(), result.kind(), result.text(), result.supports(), result.weight(), indicators);
    }
}
