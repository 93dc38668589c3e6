package id.nusakinerja.target.internal;

import static id.nusakinerja.target.internal.TargetWords.legalReason;
import static id.nusakinerja.target.internal.TargetWords.reason;

import id.nusakinerja.kernel.Percent;
import id.nusakinerja.target.Indicator;
import id.nusakinerja.target.Objection;
import id.nusakinerja.target.PlannedResult;
import id.nusakinerja.target.ResultKind;
import id.nusakinerja.target.SkpContent;
import id.nusakinerja.target.Spot;
import java.util.ArrayList;
import java.util.List;

/** What every plan must have before it is submitted, in every city: measurable results that weigh 100 together. */
final class PlanRules {

    private PlanRules() {}

    /** List all objections at once, in the order of the form. */
    static List<Objection> objectionsTo(SkpContent content) {
        List<Objection> objections = new ArrayList<>();
        if (content.results().stream().noneMatch(result -> result.kind() == ResultKind.UTAMA)) {
            objections.add(new Objection(Spot.PLAN, legalReason("target.no-main-result")));
        }
        checkWeights(content, objections);
        int number = 1;
        for (PlannedResult result : content.results()) {
            checkResult(result, nameOf(result, number++), objections);
        }
        return List.copyOf(objections);
    }

    private static void checkWeights(SkpContent content, List<Objection> objections) {
        Percent left = content.weightRemainder();
        if (left.compareTo(Percent.ZERO) > 0) {
            objections.add(new Objection(
                    Spot.PLAN, reason("target.weights-left", content.weightSum().value(), left.value())));
        } else if (left.compareTo(Percent.ZERO) < 0) {
            objections.add(new Objection(
                    Spot.PLAN,
                    reason(
                            "target.weights-over",
                            content.weightSum().value(),
                            left.value().negate())));
        }
    }

    private static void checkResult(PlannedResult result, String name, List<Objection> objections) {
        if (result.text().isEmpty()) {
            objections.add(new Objection(Spot.at(result), legalReason("target.result-without-text", name)));
        }
        if (result.weight().compareTo(Percent.ZERO) <= 0) {
            objections.add(new Objection(Spot.at(result), reason("target.result-without-weight", name)));
        }
        if (result.indicators().isEmpty()) {
            objections.add(new Objection(Spot.at(result), legalReason("target.no-indicator", name)));
        }
        for (Indicator indicator : result.indicators()) {
            IndicatorRules.objectionsTo(indicator, name).stream()
                    .map(objection -> new Objection(Spot.at(result, indicator), objection))
                    .forEach(objections::add);
        }
    }

    /** The words of a result as people quote them, or its number while it has none. */
    private static String nameOf(PlannedResult result, int number) {
        return result.text().isEmpty() ? Integer.toString(number) : "“" + result.text() + "”";
    }
}
