package id.nusakinerja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LegalBasisTest {

    @Test
    void saysInTheReadersLanguageWhatStandsInNoLaw() {
        LegalBasis news = LegalBasis.parse("contoh, belum diverifikasi | menurut berita 2025");

        assertThat(news.in(Text.INDONESIAN)).isEqualTo("contoh, belum diverifikasi menurut berita 2025");
        assertThat(news.in(Locale.ENGLISH)).isEqualTo("example, not verified menurut berita 2025");
        assertThat(LegalBasis.ILLUSTRATIVE.in(Text.INDONESIAN)).isEqualTo("contoh, belum diverifikasi");
        assertThat(LegalBasis.ILLUSTRATIVE.in(Locale.UK)).isEqualTo("example, not verified");
    }

    @Test
    void citesTheLawAlikeInBothLanguages() {
        LegalBasis guidance = LegalBasis.parse("PP 30/2019 | Pasal 56");

        assertThat(guidance.in(Locale.ENGLISH)).isEqualTo("PP 30/2019 Pasal 56");
        assertThat(guidance.in(Text.INDONESIAN)).isEqualTo("PP 30/2019 Pasal 56");
    }
}
