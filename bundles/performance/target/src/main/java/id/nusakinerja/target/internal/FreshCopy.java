package id.nusakinerja.target.internal;

import id.nusakinerja.kernel.IdSource;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.IndicatorId;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.ResultId;
import id.nusakinerja.target.SkpContent;
import java.util.Optional;

/** Last year's plan as a start for this year: same words and numbers, new results that no progress belongs to yet. */
final class FreshCopy {

    private FreshCopy() {}

    /** The links to the superior's results are left out: the superior has a new plan, too. */
    static SkpContent of(SkpContent last, IdSource ids) {
        return new SkpContent(
                last.results().stream().map(result -> copy(result, ids)).toList(),
                last.behaviours(),
                last.commitments());
    }

    private static PlannedResult copy(PlannedResult result, IdSource ids) {
        return new PlannedResult(
                new ResultId(ids.next()),
                result.kind(),
                result.text(),
                Optional.empty(),
                result.weight(),
                result.indicators().stream()
                        .map(indicator -> copy(indicator, ids))
                        .toList());
    }

    private static Indicator copy(Indicator indicator, IdSource ids) {
        return new Indicator(
                new IndicatorId(ids.next()),
                indicator.name(),
                indicator.aspect(),
                indicator.perspective(),
                indicator.measure(),
                indicator.months(),
                indicator.catalogCode());
    }
}
