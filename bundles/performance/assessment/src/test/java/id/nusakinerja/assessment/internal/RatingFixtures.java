package id.nusakinerja.assessment.internal;

import id.nusakinerja.assessment.Judgement;
import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.assessment.SetAssessment;
import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Period;
import id.nusakinerja.kernel.PeriodKind;
import id.nusakinerja.target.BehaviourValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts and results as an assessor would write them. */
final class RatingFixtures {

    static final Period THIRD_QUARTER = new Period(PeriodKind.QUARTER, 2026, 3);

    static final ResultLetter LETTER = new ResultLetter(
            List.of("Laporan selalu tepat waktu", "Ramah kepada warga", "Mau belajar"),
            List.of("Bukti diunggah lebih awal", "Rapat dicatat", "Angka diperiksa dua kali"),
            "Bertemu lagi pada 5 November untuk melihat bukti Oktober.");

    private RatingFixtures() {}

    static RatingDraft complete(Rating results, Rating behaviour) {
        return new RatingDraft(
                Optional.of(results),
                "Dua dari tiga target tercapai",
                Optional.of(behaviour),
                "Warga memuji keramahannya",
                Map.of(BehaviourValue.BERORIENTASI_PELAYANAN, "Melayani antrean sampai selesai"),
                "",
                "",
                LETTER);
    }

    static SetAssessment set(Judgement results, Judgement behaviour) {
        return new SetAssessment(
                new EmployeeId(501),
                THIRD_QUARTER,
                new EmployeeId(503),
                results,
                behaviour,
                Map.of(),
                "",
                LETTER,
                "semarang:1.0.0",
                Instant.parse("2026-10-12T02:00:00Z"),
                3);
    }
}
