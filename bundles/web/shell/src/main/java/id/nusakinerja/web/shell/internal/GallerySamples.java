package id.nusakinerja.web.shell.internal;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.web.shell.part.FieldConflict;
import id.nusakinerja.web.shell.part.ImportPreview;
import id.nusakinerja.web.shell.part.RowError;
import id.nusakinerja.web.shell.part.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Words and numbers for the gallery; all invented. */
final class GallerySamples {

    static final Text ACT = Text.of("Tambah hasil kerja", "Add a result");
    static final Text DONE = Text.of("Rencana sudah diajukan.", "The plan has been submitted.");
    static final Text EMPTY = Text.of("Belum ada hasil kerja", "There is no result yet");
    static final Text LONG = Text.of(
            "Capaian kumulatif mendekati target sejak April; kalimat ini sengaja panjang agar terlihat bagaimana bagian"
                    + " ini melipat teks di layar sempit.",
            "The cumulative achievement has come close to the target since April; this sentence is long on purpose, to"
                    + " show how the part wraps its words on a narrow screen.");
    static final Text OF_TARGET = Text.of("dari target", "of target");
    static final Text POST = Text.of("Penyuluh, Dinas Pendidikan", "Counsellor, Education Office");

    static final List<Reason> REASONS = List.of(
            new Reason(
                    "gallery.indicator",
                    Text.of(
                            "Hasil \u201cLaporan tepat waktu\u201d belum punya indikator. Tambahkan paling sedikit satu.",
                            "The result \u201cReports on time\u201d has no indicator. Add at least one."),
                    new LegalBasis("PermenPANRB 6/2022", "Pasal 9")),
            new Reason(
                    "gallery.weight",
                    Text.of("Bobot berjumlah 90 %. Sisa 10 %.", "The weights add up to 90 %. 10 % remain."),
                    LegalBasis.HOUSE_RULE));

    static final List<FieldConflict> CONFLICTS = List.of(
            new FieldConflict("Target", "42,0", "45,0"),
            new FieldConflict("Catatan", "", "Disepakati dengan kepala bidang"));

    static final ImportPreview BROKEN_FILE = new ImportPreview(
            3,
            0,
            12,
            List.of(
                    new RowError(
                            4,
                            "nip",
                            Text.of(
                                    "Angka ke-15 harus 1 (laki-laki) atau 2 (perempuan).",
                                    "Digit 15 must be 1 (man) or 2 (woman).")),
                    new RowError(
                            17,
                            "unit",
                            Text.of("Unit ini tidak ada dalam berkas unit.", "The unit file has no such unit."))));

    private GallerySamples() {}

    /** Make a series; a negative number is a month without measurement. */
    static Series series(String name, Series.Look look, int... values) {
        return new Series(
                name,
                look,
                IntStream.of(values)
                        .mapToObj(value ->
                                value < 0 ? Optional.<BigDecimal>empty() : Optional.of(BigDecimal.valueOf(value)))
                        .toList());
    }
}
