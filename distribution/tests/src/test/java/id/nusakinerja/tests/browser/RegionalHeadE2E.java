package id.nusakinerja.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The year of the highest official, whom the head of the region assesses: no civil servant, and yet at work here. */
class RegionalHeadE2E extends E2E {

    private static final String SECRETARY = "Hartono Prabowo";
    private static final String HEAD = "Agung Wirawan";

    @Test
    void agreesToThePlanOfTheHighestOfficial() {
        Visitor secretary = signIn("semarang", "sekda").choose("Rencana (SKP)").sees("Disetujui " + HEAD);
        secretary.press("Ubah SKP").write("Apa yang berubah: tugas, strategi, atau ekspektasi?", "Prioritas baru.");
        secretary.confirm("Mulai versi baru").press("Ajukan ke atasan").sees("Menunggu persetujuan " + HEAD);

        Visitor head = signIn("semarang", "walikota").sees("Setujui SKP " + SECRETARY);
        head.photograph("beranda", "kepala-daerah");
        head.press("Buka: Setujui SKP " + SECRETARY).press("Setujui").sees("Disetujui " + HEAD);
    }

    @Test
    void ratesTheHighestOfficialAndHasNoPlanOfTheOwn() {
        Visitor head = signIn("semarang", "walikota").choose("Tim saya").sees(SECRETARY);
        head.photograph("tim", "kepala-daerah").press("Nilai " + SECRETARY).sees("Perilaku kerja");
        Assessing.open(head, "surat-warga.pdf");
        Assessing.fill(head);
        head.photograph("penilaian", "kepala-daerah").press("Tetapkan").sees("Ditetapkan");

        Visitor secretary = signIn("semarang", "sekda").choose("Hasil saya").sees("Kekuatan nomor 3");
        assertThat(secretary.text())
                .contains(HEAD, "Sesuai ekspektasi", "Di atas ekspektasi", "Bertemu lagi bulan depan.");
        secretary
                .photograph("hasil", "sekretaris-daerah")
                .press("Saya sudah membaca")
                .sees("Sudah Anda terima");
        assertThat(head.open("/semarang/tim").text()).doesNotContain("Nilai " + SECRETARY);
        assertThat(head.open("/semarang/").text()).doesNotContain("Susun SKP tahun ini", "Rencana (SKP)");
    }

    @Test
    void isRecordedByTheAdministratorAndNotAmongTheCivilServants() {
        Visitor admin = signIn("semarang", "admin").open("/semarang/pegawai").press("Kepala daerah");
        admin.sees(HEAD)
                .photograph("kepala-daerah", "administrator")
                .write("Nama", "")
                .confirm("Simpan");
        admin.sees("Tulis nama kepala daerah").confirm("Batal");

        admin.write("Cari nama, NIP, atau jabatan", HEAD).sees("Tidak ada pegawai yang cocok.");
    }
}
