package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.Predicate;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingAxis;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.assessment.UnmetDuty;
import id.nusakinerja.kernel.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a set assessment must hold. Pure. */
final class RatingRules {

    /** As wide as the columns. */
    static final int LONGEST = 2000;

    private RatingRules() {}

    /** List what is too long to be kept, also in a draft. */
    static List<Reason> objectionsToSaving(RatingDraft draft) {
        List<Reason> objections = new ArrayList<>();
        checkLength(objections, "field.results-reason", draft.resultsReason());
        checkLength(objections, "field.behaviour-reason", draft.behaviourReason());
        checkLength(objections, "field.departure", draft.departure());
        checkLength(objections, "field.spread-reason", draft.spreadReason());
        draft.notes().values().forEach(note -> checkLength(objections, "field.note", note));
        ResultLetter letter = draft.letter();
        checkLength(objections, "field.letter", String.join("\n", letter.strengths()));
        checkLength(objections, "field.letter", String.join("\n", letter.improvements()));
        checkLength(objections, "field.letter", letter.nextSteps());
        return objections;
    }

    /** List everything that is missing before the predicate can be set. */
    static List<Reason> objectionsToSetting(RatingDraft draft, List<RatingAdvice> advice) {
        List<Reason> objections = new ArrayList<>(objectionsToSaving(draft));
        checkAxis(objections, "results", draft.results(), draft.resultsReason());
        checkAxis(objections, "behaviour", draft.behaviour(), draft.behaviourReason());
        if (draft.departure().isBlank()) {
            advice.forEach(each -> checkAdvice(objections, each, draft));
        }
        checkLetter(objections, draft.letter());
        return objections;
    }

    /** List what has to be opened first: a behaviour that was not looked into is neither noted nor rated. */
    static List<Reason> objectionsToUnseen(RatingDraft draft, List<UnmetDuty> unmet) {
        return unmet.stream()
                .filter(each -> draft.behaviour().isPresent()
                        || !draft.notes()
                                .getOrDefault(each.duty().behaviour(), "")
                                .isBlank())
                .map(UnmetDuty::reason)
                .toList();
    }

    /** List what stands against changing a result afterwards. */
    static List<Reason> objectionsToCorrecting(
            SetAssessment known, Judgement results, Judgement behaviour, String reason) {
        List<Reason> objections = new ArrayList<>();
        checkLength(objections, "field.reason", reason);
        checkLength(objections, "field.results-reason", results.reason());
        checkLength(objections, "field.behaviour-reason", behaviour.reason());
        if (reason.isBlank()) {
            objections.add(Words.reason("assessment.correction-reason"));
        }
        if (known.results().equals(results) && known.behaviour().equals(behaviour)) {
            objections.add(Words.reason("assessment.correction-same"));
        }
        return objections;
    }

    static List<Reason> objectionsToRemark(String remark) {
        List<Reason> objections = new ArrayList<>();
        checkLength(objections, "field.remark", remark);
        return objections;
    }

    private static void checkAxis(List<Reason> objections, String axis, Optional<Rating> rating, String reason) {
        if (rating.isEmpty()) {
            objections.add(Words.lawful("assessment.no-" + axis + "-rating"));
        }
        if (reason.isBlank()) {
            objections.add(Words.reason("assessment.no-" + axis + "-reason"));
        }
    }

    private static void checkAdvice(List<Reason> objections, RatingAdvice advice, RatingDraft draft) {
        boolean ofResults = advice.axis() == RatingAxis.RESULTS;
        Optional<Rating> given = ofResults ? draft.results() : draft.behaviour();
        if (given.filter(advice::isExceededBy).isPresent()) {
            objections.add(new Reason(
                    "assessment.departure",
                    Words.text(
                            "assessment.departure",
                            Words.text(ofResults ? "axis.results" : "axis.behaviour"),
                            Words.text("rating." + advice.highest())),
                    advice.reason().basis()));
        }
    }

    /** Ask why a predicate is given that takes the team out of the guide: what the guide says, and that a reason is due. */
    static List<Reason> objectionsToSpread(RatingDraft draft, Map<Predicate, List<Reason>> spread) {
        List<Reason> broken = draft.predicate()
                .map(given -> spread.getOrDefault(given, List.of()))
                .orElse(List.of());
        if (broken.isEmpty() || !draft.spreadReason().isBlank()) {
            return List.of();
        }
        List<Reason> objections = new ArrayList<>();
        objections.add(new Reason(
                "assessment.spread",
                Words.text("assessment.spread"),
                broken.getFirst().basis()));
        objections.addAll(broken);
        return objections;
    }

    private static void checkLetter(List<Reason> objections, ResultLetter letter) {
        if (letter.strengths().size() < ResultLetter.POINTS) {
            objections.add(Words.reason(
                    "assessment.letter-strengths", letter.strengths().size()));
        }
        if (letter.improvements().size() < ResultLetter.POINTS) {
            objections.add(Words.reason(
                    "assessment.letter-improvements", letter.improvements().size()));
        }
        if (letter.nextSteps().isBlank()) {
            objections.add(Words.reason("assessment.letter-next-steps"));
        }
    }

    private static void checkLength(List<Reason> objections, String field, String words) {
        if (words.length() > LONGEST) {
            objections.add(Words.reason("assessment.too-long", Words.text(field), LONGEST));
        }
    }
}
