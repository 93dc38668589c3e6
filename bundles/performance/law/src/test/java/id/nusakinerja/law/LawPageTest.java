package id.nusakinerja.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.city.national.NationalPolicy;
import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Outcome;
import id.nusakinerja.kernel.Reason;
import id.nusakinerja.kernel.Text;
import id.nusakinerja.policytest.Policies;
import id.nusakinerja.reward.RewardPolicy;
import id.nusakinerja.reward.RewardQuestions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawPageTest {

    @Test
    void showsWhatAMissedCeremonyCostsWhom() {
        assertThat(rows("jambi", "peristiwa").filter(row -> row.getFirst().equals("UPACARA")))
                .containsExactly(
                        List.of("UPACARA", "PPPK dan PPPK paruh waktu", "0 %", "seluruh TPP", "-"),
                        List.of("UPACARA", "jabatan struktural", "10 %", "seluruh TPP", "-"),
                        List.of("UPACARA", "semua", "7 %", "seluruh TPP", "-"));
    }

    @Test
    void showsWhomTheCityWarns() {
        assertThat(rows("jambi", "tindak-lanjut-daerah").map(row -> row.subList(0, 7)))
                .containsExactly(List.of(
                        "semua",
                        "PPPK, PPPK paruh waktu",
                        "semua",
                        "semua",
                        "UPACARA",
                        "1",
                        "surat peringatan pertama (SP_1)"));
    }

    @Test
    void showsTheStretchOnWhichAdviceHolds() {
        assertThat(rows("surakarta", "saran").map(row -> row.subList(0, 5)))
                .containsExactly(
                        List.of("indeks kepuasan masyarakat unit", "25", "64,99", "Hasil kerja", "Sesuai ekspektasi"));
        assertThat(rows("national", "saran")).isEmpty();
    }

    @Test
    void saysWhichRulesAreTheCitysOwn() {
        assertThat(rows("palembang", "asal"))
                .contains(
                        List.of("Periode", "daerah"),
                        List.of("Angka kredit", "nasional"),
                        List.of("Tindak lanjut", "nasional dan daerah"));
        assertThat(FivePages.page("palembang").section("peristiwa").own()).isTrue();
        assertThat(FivePages.page("semarang").section("peristiwa").own()).isFalse();
    }

    @Test
    void marksWhatRestsOnNoRegulation() {
        String page = LawText.markdown(FivePages.page("national"), Text.INDONESIAN);

        assertThat(page)
                .contains("| TL1 | semua | 0,5 % | komponen disiplin | - | **contoh, belum diverifikasi** |")
                .contains("| HUKDIS25 | semua | 25 % | seluruh TPP | ya | PP 94/2021 Pasal 8 ayat (3) |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "semarang", "surakarta", "palembang", "jambi"})
    void isCompleteInBothLanguages(String policy) {
        for (Locale locale : List.of(Text.INDONESIAN, Locale.ENGLISH)) {
            assertThat(LawText.markdown(FivePages.page(policy), locale)).doesNotContain("{", "|  |");
            String html = LawText.html(FivePages.page(policy), locale);
            assertThat(html.contains("belum diverifikasi")).isEqualTo(locale.equals(Text.INDONESIAN));
            assertThat(html.contains("not verified")).isEqualTo(locale.equals(Locale.ENGLISH));
            assertThat(html)
                    .startsWith("<!DOCTYPE html>\n<html lang=\"" + locale.getLanguage())
                    .doesNotContain("<script", "http:", "https:", "src=");
        }
    }

    @Test
    void saysOfARuleWithoutATableWhatAskingTells() {
        RewardPolicy floor = facts ->
                FivePages.rules("national").get(RewardPolicy.class).rule().rewardFor(facts);
        LawPage page = LawPage.of(Policies.rulebook("lantai", floor, new NationalPolicy()));
        LawPage national = FivePages.page("national");

        assertThat(page.section("tpp").rows()).isEmpty();
        assertThat(cells(page, "penghargaan"))
                .isEqualTo(cells(national, "penghargaan"))
                .isNotEmpty();
        assertThat(cells(page, "tindak-lanjut")).isEqualTo(cells(national, "tindak-lanjut"));
        assertThat(LawText.markdown(page, Text.INDONESIAN))
                .contains("Peristiwa nasional yang dihitung sebagai hari: TK.")
                .contains("Aturan ini tidak menunjukkan tabelnya");
        assertThat(LawText.markdown(national, Text.INDONESIAN))
                .contains("Peristiwa periode ini yang dihitung sebagai hari: TK.");
    }

    @Test
    void namesNoEventThatARuleWithoutATableRefuses() {
        RewardPolicy stranger = facts -> facts.events().isEmpty()
                ? FivePages.rules("national").get(RewardPolicy.class).rule().rewardFor(facts)
                : Outcome.refused(new Reason(
                        RewardPolicy.UNKNOWN_EVENT, Text.of("Tidak dikenal.", "Unknown."), LegalBasis.HOUSE_RULE));

        assertThat(new RewardQuestions(Policies.rulebook("asing", stranger, new NationalPolicy())).events())
                .isEmpty();
        assertThat(new RewardQuestions(FivePages.rules("national")).events()).contains("TK", "TL1");
    }

    private static List<List<String>> cells(LawPage page, String section) {
        return page.section(section).rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.in(Text.INDONESIAN))
                        .toList())
                .toList();
    }

    private static Stream<List<String>> rows(String policy, String section) {
        return cells(FivePages.page(policy), section).stream();
    }
}
