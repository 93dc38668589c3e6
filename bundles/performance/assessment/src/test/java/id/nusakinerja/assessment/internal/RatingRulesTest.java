package id.nusakinerja.assessment.internal;

import static id.nusakinerja.assessment.internal.RatingFixtures.complete;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingAdvice;
import id.nusakinerja.assessment.RatingAxis;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingRulesTest {

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertThat(RatingRules.objectionsToSetting(RatingDraft.EMPTY, List.of()))
                .extracting(Reason::code)
                .containsExactly(
                        "assessment.no-results-rating",
                        "assessment.no-results-reason",
                        "assessment.no-behaviour-rating",
                        "assessment.no-behaviour-reason",
                        "assessment.letter-strengths",
                        "assessment.letter-improvements",
                        "assessment.letter-next-steps");
    }

    @Test
    void isContentWithACompleteDraft() {
        assertThat(RatingRules.objectionsToSetting(complete(Rating.SESUAI, Rating.SESUAI), List.of()))
                .isEmpty();
    }

    @Test
    void asksWhyARatingDepartsFromTheAdvice() {
        RatingDraft draft = complete(Rating.DI_ATAS, Rating.SESUAI);
        List<RatingAdvice> advised =
                List.of(new RatingAdvice(RatingAxis.RESULTS, Rating.SESUAI, Words.lawful("rating.SESUAI")));

        assertThat(RatingRules.objectionsToSetting(draft, advised))
                .singleElement()
                .satisfies(reason -> assertThat(reason.text().in(Text.INDONESIAN))
                        .isEqualTo("Penilaian hasil kerja berbeda dari saran kebijakan (sesuai ekspektasi)."
                                + " Tulis alasannya."));
        assertThat(RatingRules.objectionsToSetting(withDeparture(draft, "Target naik di tengah jalan"), advised))
                .isEmpty();
    }

    @Test
    void keepsADraftThatIsIncompleteButNotOneThatIsTooLong() {
        RatingDraft tooLong = new RatingDraft(
                Optional.empty(), "x".repeat(2001), Optional.empty(), "", Map.of(), "", "", ResultLetter.EMPTY);

        assertThat(RatingRules.objectionsToSaving(RatingDraft.EMPTY)).isEmpty();
        assertThat(RatingRules.objectionsToSaving(tooLong))
                .singleElement()
                .satisfies(reason -> assertThat(reason.text().in(Text.INDONESIAN))
                        .isEqualTo("Teks \"alasan hasil kerja\" lebih panjang dari 2.000 huruf."));
    }

    @Test
    void correctsOnlyWithAReasonAndOnlyWhenSomethingChanges() {
        Judgement known = new Judgement(Rating.SESUAI, "Sesuai rencana");

        assertThat(RatingRules.objectionsToCorrecting(RatingFixtures.set(known, known), known, known, ""))
                .extracting(Reason::code)
                .containsExactly("assessment.correction-reason", "assessment.correction-same");
    }

    private static RatingDraft withDeparture(RatingDraft draft, String departure) {
        return new RatingDraft(
                draft.results(),
                draft.resultsReason(),
                draft.behaviour(),
                draft.behaviourReason(),
                draft.notes(),
                departure,
                draft.spreadReason(),
                draft.letter());
    }

    @Test
    void leavesEmptyLinesOutOfTheLetter() {
        assertThat(new ResultLetter(List.of("Tepat waktu", " ", "Teliti"), List.of(), "").strengths())
                .containsExactly("Tepat waktu", "Teliti");
    }
}
