package id.nusakinerja.demo.internal;

import id.nusakinerja.assessment.Rating;
import id.nusakinerja.assessment.RatingDraft;
import id.nusakinerja.assessment.ResultLetter;
import id.nusakinerja.progress.Achievement;
import id.nusakinerja.progress.SkpProgress;
import id.nusakinerja.target.BehaviourValue;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an invented assessor judges: by what the person reached, and by chance of the place in the team.
 *
 * @param reached whole percent of the targets; {@link #UNMEASURED} when nothing was measured
 * @param number place in the team, from 1
 */
record DemoJudgement(int reached, int number) {

    static final int UNMEASURED = -1;

    private static final int SURPASSED = 105;
    private static final int MISSED = 75;
    private static final int EVERY_FOURTH = 4;

    static int wholePercent(SkpProgress progress) {
        return progress.achievement() instanceof Achievement.Measured measured
                ? measured.percent().value().setScale(0, RoundingMode.HALF_UP).intValue()
                : UNMEASURED;
    }

    RatingDraft draft() {
        return new RatingDraft(
                Optional.of(results()),
                reason(),
                Optional.of(number % EVERY_FOURTH == 0 ? Rating.DI_ATAS : Rating.SESUAI),
                "Melayani warga dengan ramah dan membantu rekan satu bidang; hadir di setiap dialog kinerja.",
                Map.of(
                        BehaviourValue.BERORIENTASI_PELAYANAN, "Pertanyaan warga dijawab pada hari yang sama.",
                        BehaviourValue.KOLABORATIF, "Berbagi bahan pelatihan dengan bidang lain."),
                "Bukti dan dialog kinerja mendukung penilaian ini.",
                "",
                letter());
    }

    private Rating results() {
        if (reached >= SURPASSED) {
            return Rating.DI_ATAS;
        }
        return reached != UNMEASURED && reached < MISSED ? Rating.DI_BAWAH : Rating.SESUAI;
    }

    private String reason() {
        return reached == UNMEASURED
                ? "Belum ada indikator yang diukur pada periode ini; penilaian mengikuti dialog kinerja."
                : "Capaian target " + reached + " % sampai akhir periode, didukung bukti yang diunggah.";
    }

    private ResultLetter letter() {
        return new ResultLetter(
                List.of(
                        "Laporan bulanan selalu lengkap dan mudah dibaca",
                        "Warga merasa didengar saat kunjungan lapangan",
                        "Mau mencoba cara kerja baru"),
                List.of(
                        "Unggah bukti sebelum tanggal lima bulan berikutnya",
                        "Catat hasil setiap rapat dengan mitra",
                        "Minta umpan balik rekan setelah kegiatan besar"),
                "Bertemu lagi di awal bulan depan untuk melihat bukti terbaru dan menyepakati dua perbaikan.");
    }
}
