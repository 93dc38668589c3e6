package id.nusakinerja.connector.decisions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.command.Command;
import id.nusakinerja.policy.Receipt;
import id.nusakinerja.policy.ReceiptDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulateCommandTest {

    private static final String HEADER =
            "nip,nama,unit,status,jenis_jabatan,jenjang,hasil,perilaku,bulan,tpp,produktivitas,menit,peristiwa\n";
    private static final String GOOD =
            "198609262015051001,Sari,Dinas A,PNS,pelaksana,,DI_ATAS,DI_ATAS,,5000000,100,,TK:2 TL1:1\n";
    private static final String BELOW =
            "198012302010012005,Budi,Dinas B,PNS,pelaksana,,DI_BAWAH,SESUAI,,4000000,50,,\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path facts;
    private Path results;

    @BeforeEach
    void nameTheFiles() {
        facts = folder.resolve("evaluations.csv");
        results = folder.resolve("hasil");
    }

    @Test
    void writesTheWorkedCasesToTheByte() throws IOException {
        assertThat(simulate(HEADER + GOOD + BELOW, "--policy", "semarang")).isEqualTo(Command.DONE);

        assertThat(results.resolve("decisions.csv")).hasContent("""
                nip,predikat,kode_siasn,angka_kredit,tpp_produktivitas,tpp_disiplin,potongan,tpp_dibayar,penghargaan,tindak_lanjut,dasar,kebijakan
                198609262015051001,SANGAT_BAIK,1,,3000000,2000000,130000,4870000,CALON_PENGHARGAAN,,"PermenPANRB 6/2022 Lampiran|contoh, belum diverifikasi|PP 12/2019 Pasal 58|PermenPANRB 6/2022 Pasal 5",semarang:1.0.0
                198012302010012005,BUTUH_PERBAIKAN,3,,1200000,1600000,0,2800000,,PEMBINAAN,"PermenPANRB 6/2022 Lampiran|contoh, belum diverifikasi|PP 30/2019 Pasal 56-58",semarang:1.0.0
                """);
        assertThat(results.resolve("errors.csv")).hasContent("baris,kolom,kode,pesan\n");
        try (Stream<Path> files = Files.list(results)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("decisions.csv", "errors.csv");
        }
    }

    @Test
    void namesEverythingThatIsWrongWithARowAndDecidesTheOthers() throws IOException {
        String wrong = "12345,X,U,PNSX,fungsional,Ahli Sihir,BAGUS,,13,5.000.000,abc,,APEL:1 kata TK:1 TK:2\n";

        int status = simulate(HEADER + wrong + "\n" + BELOW, "--policy", "semarang");

        assertThat(status).isEqualTo(Command.DONE_WITH_ROW_ERRORS);
        assertThat(Files.readAllLines(results.resolve("decisions.csv"))).hasSize(2);
        assertThat(Files.readAllLines(results.resolve("errors.csv")))
                .extracting(line -> String.join(",", List.of(line.split(",", 4)).subList(0, 3)))
                .containsExactly(
                        "baris,kolom,kode",
                        "2,nip,FORMAT",
                        "2,status,PILIHAN",
                        "2,hasil,PILIHAN",
                        "2,perilaku,WAJIB",
                        "2,bulan,BULAN",
                        "2,tpp,RUPIAH",
                        "2,produktivitas,PERSEN",
                        "2,peristiwa,PERISTIWA_BENTUK",
                        "2,peristiwa,PERISTIWA_GANDA",
                        "2,jenjang,JENJANG");
    }

    @Test
    void refusesEventsThatOnlyAnotherCityKnowsAndProductivityThatIsMissing() throws IOException {
        String row = "198609262015051001,Sari,Dinas A,PNS,pelaksana,,SESUAI,SESUAI,,5000000,,9000,APEL:1\n";

        assertThat(simulate(HEADER + row, "--policy", "national")).isEqualTo(Command.DONE_WITH_ROW_ERRORS);

        assertThat(results.resolve("errors.csv")).hasContent("""
                baris,kolom,kode,pesan
                2,peristiwa,PERISTIWA,"Peristiwa APEL tidak dikenal aturan ini. Yang dikenal: HUKDIS25, PSW1, PSW2, PSW3, PSW4, TK, TL1, TL2, TL3, TL4."
                2,produktivitas,PRODUKTIVITAS,"Produktivitas belum diisi. Isi persentase, misalnya 87,5."
                """);
    }

    @Test
    void decidesByTheSettingsThatAreGivenAndNamesThemInEveryReceipt() throws IOException {
        String row = "198609262015051001,Sari,Dinas A,PNS,pelaksana,,SESUAI,SESUAI,,4000000,100,,UPACARA:1\n";

        int status = simulate(
                HEADER + row, "--policy", "jambi", "--set", "wilayah=15", "--set", "upacara=5,50", "--receipts");

        assertThat(status).isEqualTo(Command.DONE);
        assertThat(Files.readString(results.resolve("decisions.csv")))
                .contains(",220000,3780000,")
                .doesNotContain("menurut berita 2025");
        try (Stream<Path> files = Files.list(results.resolve("receipts"))) {
            Path receipt = files.findFirst().orElseThrow();
            assertThat(Files.readString(receipt))
                    .contains("\"parameters\":[{\"name\":\"upacara\",\"value\":\"5.5\"},"
                            + "{\"name\":\"wilayah\",\"value\":\"15\"}]");
            assertThat(verify(receipt)).isEqualTo(Command.DONE);
        }
    }

    @Test
    void refusesSettingsThatThePolicyDoesNotHaveOrAllow() throws IOException {
        assertThat(simulate(HEADER + GOOD, "--policy", "jambi", "--set", "upacara=11"))
                .isEqualTo(Command.REFUSED);
        assertThat(simulate(HEADER + GOOD, "--policy", "semarang", "--set", "upacara=5"))
                .isEqualTo(Command.REFUSED);
        assertThat(simulate(HEADER + GOOD, "--policy", "jambi", "--set", "upacara"))
                .isEqualTo(Command.REFUSED);
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        String rows = HEADER + (GOOD + BELOW).repeat(3000);
        simulate(rows, "--policy", "palembang");
        byte[] first = Files.readAllBytes(results.resolve("decisions.csv"));

        simulate(rows, "--policy", "palembang");

        assertThat(Files.readAllBytes(results.resolve("decisions.csv"))).isEqualTo(first);
        assertThat(Files.readAllLines(results.resolve("decisions.csv"))).hasSize(6001);
    }

    @Test
    void reportsUnknownColumnsAndNumbersForMachines() throws IOException {
        String content = HEADER.strip() + ",hobi\n" + GOOD.strip() + ",catur\n";

        simulate(content, "--policy", "semarang:1.0.0", "--json");

        assertThat(out.toString(UTF_8).strip())
                .isEqualTo("{\"policy\":\"semarang:1.0.0\",\"digest\":\"sha256:" + "0".repeat(64)
                        + "\",\"rows\":1,\"decided\":1,\"errors\":0,\"paid\":4870000,\"ignoredColumns\":[\"hobi\"]}");
    }

    @Test
    void comparesTwoPolicies() throws IOException {
        simulate(HEADER + GOOD + BELOW, "--policy", "palembang", "--against", "national", "--json");

        assertThat(results.resolve("comparison.csv")).hasContent("""
                baris,nip,unit,dibayar_pembanding,dibayar,selisih,penghargaan_pembanding,penghargaan,tindak_lanjut_pembanding,tindak_lanjut
                2,198609262015051001,Dinas A,4870000,4755000,-115000,CALON_PENGHARGAAN,CALON_PENGHARGAAN PIAGAM BONUS,,
                """);
        assertThat(out.toString(UTF_8))
                .contains("\"against\":\"national:1.0.0\",\"changed\":1")
                .contains("\"loss\":{\"people\":1,\"rupiah\":115000}");
    }

    @Nested
    class Receipts {

        @Test
        void verifyAgainAndAnAlteredOneSaysExactlyWhatDiffers() throws IOException {
            simulate(HEADER + GOOD, "--policy", "semarang", "--receipts");
            Path receipt = results.resolve("receipts/198609262015051001-2.json");

            assertThat(verify(receipt)).isEqualTo(Command.DONE);
            assertThat(out.toString(UTF_8)).contains("COCOK\t" + receipt);

            Files.writeString(
                    receipt,
                    Files.readString(receipt)
                            .replace("\"tpp_dibayar\",\"value\":\"4870000\"", "\"tpp_dibayar\",\"value\":\"5870000\""));
            assertThat(verify(receipt)).isEqualTo(Command.DONE_WITH_ROW_ERRORS);
            assertThat(out.toString(UTF_8))
                    .contains("Sidik dokumen tidak cocok")
                    .contains("tertulis \"tpp_dibayar=5870000\", dihitung ulang \"tpp_dibayar=4870000\"");
        }

        @Test
        void ofAPolicyThatIsNotHereAreNotCalledDifferent() throws IOException {
            simulate(HEADER + GOOD, "--policy", "semarang", "--receipts");
            Path receipt = results.resolve("receipts/198609262015051001-2.json");
            String elsewhere = Files.readString(receipt).strip().replace("semarang", "atlantis");
            Receipt honest = ReceiptDocument.parse(elsewhere).receipt();
            Files.writeString(receipt, ReceiptDocument.of(honest).toJson());

            assertThat(verify(receipt)).isEqualTo(Command.DONE_WITH_ROW_ERRORS);
            assertThat(out.toString(UTF_8)).contains("BELUM DIUJI\t" + receipt, "--data DIR");
        }

        @Test
        void areRefusedWhenTheyAreNone() throws IOException {
            Files.writeString(facts, "nothing");

            assertThat(verify(facts)).isEqualTo(Command.REFUSED);
            assertThat(err.toString(UTF_8)).contains("bukan bukti perhitungan").hasLineCount(1);
        }
    }

    @Nested
    class Refusals {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "--policy atlantis",
                    "--policy semarang:9.0.0",
                    "--policy semarang --against atlantis",
                    "--policy semarang --fast",
                    "--policy semarang --against",
                    "--json",
                    "--policy semarang lebih"
                })
        void areOnePlainLineForArgumentsThatMeanNothing(String words) throws IOException {
            assertThat(simulate(HEADER + GOOD, words.split(" "))).isEqualTo(Command.REFUSED);

            assertThat(err.toString(UTF_8)).isNotBlank().hasLineCount(1);
            assertThat(results).doesNotExist();
        }

        @Test
        void nameTheMissingColumnAndTheMissingFile() throws IOException {
            assertThat(simulate(HEADER.replace("hasil,", "") + GOOD, "--policy", "semarang"))
                    .isEqualTo(Command.REFUSED);
            assertThat(err.toString(UTF_8))
                    .contains("evaluations.csv")
                    .contains("kolom hasil")
                    .hasLineCount(1);

            err.reset();
            Files.delete(facts);
            assertThat(run("--policy", "semarang")).isEqualTo(Command.REFUSED);
            assertThat(err.toString(UTF_8)).contains(facts.toString()).hasLineCount(1);
        }
    }

    private int verify(Path file) {
        return new ReceiptVerifyCommand(new FivePolicies())
                .run(List.of(file.toString()), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private int simulate(String content, String... words) throws IOException {
        Files.writeString(facts, content);
        return run(words);
    }

    private int run(String... words) {
        List<String> all = Stream.concat(
                        Stream.of("--facts", facts.toString(), "--out", results.toString()), Stream.of(words))
                .toList();
        return new SimulateCommand(new FivePolicies())
                .run(all, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
