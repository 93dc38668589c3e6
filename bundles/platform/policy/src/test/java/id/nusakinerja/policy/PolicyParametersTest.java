package id.nusakinerja.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nusakinerja.kernel.LegalBasis;
import id.nusakinerja.kernel.Percent;
import id.nusakinerja.kernel.Rupiah;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyParametersTest {

    private final PolicyParameters numbers = PolicyParameters.beside(PolicyParametersTest.class, "contoh.properties");

    @Test
    void readsNumbersWordsAndSentences() {
        assertThat(numbers.percent("tpp.porsi")).isEqualTo(Percent.parse("62,5"));
        assertThat(numbers.rupiah("bonus")).isEqualTo(Rupiah.of(1_500_000));
        assertThat(numbers.words("kode")).containsExactly("A", "B");
        assertThat(numbers.sentence("pesan", 3).in(java.util.Locale.ENGLISH)).isEqualTo("3 days");
        assertThat(numbers.below("tpp")).containsExactly("porsi", "sisa");
    }

    @Test
    void takesTheNearestArticle() {
        assertThat(numbers.basis("tpp.porsi")).isEqualTo(new LegalBasis("Perwal 1/2026", "Pasal 3"));
        assertThat(numbers.basis("tpp.sisa")).isEqualTo(new LegalBasis("Perwal 1/2026", ""));
        assertThat(numbers.basis("bonus").isIllustrative()).isTrue();
    }

    @Test
    void knowsTheKeysThatNobodyRead() {
        numbers.percent("tpp.porsi");
        numbers.basis("tpp.porsi");

        assertThat(numbers.unusedKeys())
                .containsExactly("bonus", "kode", "pesan.en", "pesan.id", "tpp.dasar", "tpp.sisa");
    }

    @Test
    void listsTheGeneralArticleOnlyOnceSomethingHasComeToIt() {
        assertThat(numbers.articles()).doesNotContainKey("");

        numbers.basis("bonus");

        assertThat(numbers.articles()).containsKey("");
    }

    @Test
    void namesFileAndKeyOfAMissingOrMalformedValue() {
        assertThatThrownBy(() -> numbers.percent("tpp.portion"))
                .isInstanceOf(PolicyDataException.class)
                .hasMessage("Kunci tpp.portion tidak ada di berkas data contoh.properties."
                        + " Tulis barisnya, atau perbaiki ejaannya.");
        assertThatThrownBy(() -> numbers.whole("tpp.porsi"))
                .hasMessage("\"62,5\" bukan bilangan bulat: kunci tpp.porsi di berkas data contoh.properties."
                        + " Tulis misalnya 40.");
    }

    @Test
    void namesFileKeyAndChoicesOfAWordThatIsNone() {
        PolicyParameters file = numbers.with(Map.of("warna", "MERAH", "warna.HIJAU", "1", "warna.UNGU", "2"));

        assertThat(file.choice(Colour.class, "warna")).isEqualTo(Colour.MERAH);
        assertThatThrownBy(() -> file.choices(Colour.class, "kode"))
                .isInstanceOf(PolicyDataException.class)
                .hasMessage("\"A\" bukan pilihan: kunci kode di berkas data contoh.properties."
                        + " Gunakan salah satu: MERAH, HIJAU.");
        assertThatThrownBy(() -> file.choicesBelow(Colour.class, "warna"))
                .isInstanceOf(PolicyDataException.class)
                .hasMessageStartingWith("\"UNGU\" bukan pilihan: kunci warna.UNGU di");
    }

    @Test
    void namesFileAndKeyWhereARowOfATableIsNoNumber() {
        PolicyParameters file = numbers.with(Map.of("hari.3", "tiga", "hari.28", "banyak", "lama.empat", "4"));

        assertThat(file.wholesBelow("hari")).containsExactlyInAnyOrder(3L, 28L);
        assertThatThrownBy(() -> file.wholesBelow("lama"))
                .isInstanceOf(PolicyDataException.class)
                .hasMessageStartingWith("\"empat\" bukan bilangan bulat: kunci lama.empat di");
    }

    private enum Colour {
        MERAH,
        HIJAU
    }
}
