package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import id.nusakinerja.tests.CommandRun;
import id.nusakinerja.tests.Installation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One year of Siti Rahma, who has no plan yet: with her assessor and those who run the cycle, click by click. */
class YearE2E extends E2E {

    private static final String RESULT = "Data pendidikan masyarakat lengkap";
    private static final String INDICATOR = "Data terverifikasi";
    private static final FilePayload SCAN = new FilePayload(
            "rekap-september.pdf", "application/pdf", "%PDF-1.4\n% rekap\n".getBytes(StandardCharsets.US_ASCII));

    @Test
    void goesFromThePlanToAReceiptThatAnybodyCanCheck() throws IOException {
        Visitor siti = signIn("semarang", "siti");
        Visitor sri = signIn("semarang", "sri");
        write(siti);
        giveBack(sri);
        submitAgain(siti);
        agree(sri);
        record(siti);
        rate(sri);
        decide(signIn("semarang", "bkpsdm"));
        acknowledge(siti);
        verify(takeReceipt(siti));
    }

    /** What is missing is said all at once, and nothing of the draft is lost meanwhile. */
    private static void write(Visitor siti) {
        siti.sees("Susun SKP tahun ini").choose("Rencana (SKP)").press("Mulai dari kosong");
        siti.press("Ajukan ke atasan").sees("Belum ada hasil kerja utama.");
        siti.press("Tambah hasil kerja").write("Rencana hasil kerja", RESULT).write("Bobot", "80.0 %");
        siti.confirm("Simpan").press("Ajukan ke atasan");
        siti.sees("Belum dapat dilakukan karena 2 hal:").photograph("skp-kurang", "pegawai");
        assertThat(siti.text()).contains("Bagikan sisa 20 %", "belum punya indikator");

        siti.press("Ubah").write("Bobot", "100").confirm("Simpan");
        siti.press("Tambah indikator").write("Nama indikator", INDICATOR).write("Satuan", "berkas");
        siti.pick("Pola ukur", "Posisi").write("Target setahun", "200").mark("Bulan ukur", "Sep");
        siti.photograph("indikator", "pegawai").confirm("Simpan").sees("Lengkap. SKP siap diajukan.");
        siti.press("Ajukan ke atasan").sees("Menunggu persetujuan Sri Lestari").photograph("skp-diajukan", "pegawai");
    }

    private static void giveBack(Visitor sri) {
        openPlanOfSiti(sri);
        sri.photograph("skp-jawab", "penilai").press("Kembalikan").confirm("Kembalikan");
        sri.sees("Tulis apa yang perlu diperbaiki");
        sri.write("Apa yang perlu diperbaiki?", "Sebutkan sumber datanya.").confirm("Kembalikan");
        sri.sees("SKP dikembalikan dengan catatan Anda.");
    }

    private static void openPlanOfSiti(Visitor sri) {
        sri.open("/semarang/").sees("Setujui SKP Siti Rahma").press("Buka: Setujui SKP Siti Rahma");
        sri.sees(RESULT).sees(INDICATOR);
    }

    private static void submitAgain(Visitor siti) {
        siti.open("/semarang/").press("Buka: Perbaiki SKP yang dikembalikan");
        siti.sees("Sebutkan sumber datanya.").photograph("skp-dikembalikan", "pegawai");
        siti.press("Ajukan ke atasan").sees("Menunggu persetujuan Sri Lestari");
    }

    private static void agree(Visitor sri) {
        openPlanOfSiti(sri);
        sri.press("Setujui").sees("Disetujui Sri Lestari");
    }

    private static void record(Visitor siti) {
        siti.choose("Kemajuan").press("September: belum diisi");
        siti.write("Realisasi (berkas)", "190").write("Catatan", "Sepuluh lembaga belum menjawab.");
        siti.confirm("Simpan").sees("Bukti dukung");
        siti.pick("Jenis bukti", "Kontak dengan warga");
        siti.page().locator("vaadin-upload input[type=file]").setInputFiles(SCAN);
        siti.sees("rekap-september.pdf");
        siti.write("Nama tautan", "Lembar kerja").write("Alamat", "https://contoh.invalid/lembar");
        siti.confirm("Pasang tautan").sees("Lembar kerja").photograph("realisasi", "pegawai");
        siti.confirm("Tutup").sees("95 %");
    }

    /** The plan, what was reached and its proof stand beside the two ratings. */
    private static void rate(Visitor sri) {
        sri.choose("Tim saya").press("Nilai Siti Rahma").sees(RESULT);
        sri.sees("rekap-september.pdf").press("Tetapkan").sees("Belum dapat dilakukan karena 8 hal:");
        sri.sees("Buka bukti dulu").photograph("penilaian-bukti", "penilai");
        Assessing.open(sri, "rekap-september.pdf");
        Assessing.fill(sri);
        sri.photograph("penilaian", "penilai");
        sri.press("Tetapkan").sees("Ditetapkan").photograph("penilaian-ditetapkan", "penilai");
    }

    private static void decide(Visitor manager) {
        manager.choose("Data tunjangan").press("Isi data Siti Rahma").confirm("Simpan");
        manager.sees("Isi jumlah TPP dalam rupiah.").sees("Tulis dari mana data ini.");
        manager.write("TPP penuh (rupiah)", "Rp 9.000.000").write("Produktivitas (%)", "100,0");
        manager.write("Peristiwa disiplin", "TL1:1").write("Sumber data", "Rekap presensi triwulan III");
        manager.photograph("data-tunjangan", "pengelola").confirm("Simpan").sees("Rp 9.000.000");
        manager.press("Hitung semua tunjangan").sees("tunjangan diputuskan");
        manager.photograph("tunjangan", "pengelola");
    }

    private static void acknowledge(Visitor siti) {
        siti.choose("Hasil saya").sees("Kekuatan nomor 3").photograph("hasil", "pegawai");
        siti.write("Tanggapan Anda (boleh kosong)", "Terima kasih.").press("Saya sudah membaca");
        siti.sees("Sudah Anda terima");
    }

    private static Path takeReceipt(Visitor siti) {
        siti.page().locator("button.nk-big").first().click();
        siti.settle().confirm("Periksa sekarang").sees("Terverifikasi").photograph("bukti", "pegawai");
        Download download = siti.page()
                .waitForDownload(() -> siti.page().getByText("Unduh bukti").click());
        Path file = Installation.newFolder("receipt").resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static void verify(Path receipt) throws IOException {
        CommandRun same = CommandRun.of("receipt", "verify", receipt.toString());
        assertThat(same.exitCode()).as(same.output()).isZero();
        assertThat(same.output()).contains("COCOK");

        Files.writeString(receipt, Files.readString(receipt).replace("9000000", "9100000"));
        CommandRun altered = CommandRun.of("receipt", "verify", receipt.toString());
        assertThat(altered.exitCode()).isEqualTo(1);
        assertThat(altered.output()).contains("BEDA", "telah diubah", "berbeda: tertulis");
    }
}
