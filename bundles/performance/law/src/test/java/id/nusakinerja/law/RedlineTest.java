package id.nusakinerja.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.nusakinerja.kernel.Text;
import id.nusakinerja.law.Redline.Change;
import id.nusakinerja.law.Redline.Piece;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RedlineTest {

    @Test
    void strikesOutAndPutsInWordByWord() {
        Redline redline = Redline.between(FivePages.page("national"), FivePages.page("palembang"), Text.INDONESIAN);

        assertThat(redline.isChanged()).isTrue();
        assertThat(LawText.markdown(redline, Text.INDONESIAN))
                .startsWith("# Perbandingan palembang:1.0.0 dengan national:1.0.0")
                .contains("TL1 | semua | [-0,5-] {+2,5+} % | [-komponen disiplin-] {+seluruh TPP+} | -")
                .contains("{+APEL | semua | 2 % | komponen disiplin | - |")
                .doesNotContain("PSW1 | semua | [-")
                .doesNotContain("Angka kredit =");
        assertThat(LawText.html(redline, Text.INDONESIAN)).contains("<del>0,5</del> <ins>2,5</ins> %");
    }

    @Test
    void keepsAllWordsOfBothPages() {
        Redline redline = Redline.between(FivePages.page("semarang"), FivePages.page("jambi"), Text.INDONESIAN);

        assertThat(redline.sections())
                .allSatisfy(section -> assertThat(section.lines())
                        .allSatisfy(line -> assertThat(line.pieces()).isNotEmpty()));
        assertThat(redline.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .flatMap(line -> line.pieces().stream())
                        .filter(piece -> piece.change() == Change.ADDED)
                        .map(Piece::words))
                .anyMatch(words -> words.contains("UPACARA | jabatan struktural | 10 %"));
    }

    @Test
    void marksExamplesInTheLanguageOfTheReader() {
        Redline redline = Redline.between(FivePages.page("national"), FivePages.page("jambi"), Locale.ENGLISH);

        assertThat(LawText.markdown(redline, Locale.ENGLISH))
                .contains("{+UPACARA | structural posts | 10 % | whole TPP | - | example, not verified")
                .doesNotContain("belum diverifikasi");
    }

    @Test
    void isEmptyBetweenEqualPages() {
        Redline redline = Redline.between(FivePages.page("jambi"), FivePages.page("jambi"), Text.INDONESIAN);

        assertThat(redline.isChanged()).isFalse();
        assertThat(LawText.markdown(redline, Text.INDONESIAN)).contains("Tidak ada perbedaan.");
    }
}
