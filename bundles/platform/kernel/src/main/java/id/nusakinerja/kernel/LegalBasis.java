package id.nusakinerja.kernel;

import java.util.Locale;

/**
 * The article behind a rule, as every reason and receipt names it.
 *
 * @param regulation for example {@code PermenPANRB 6/2022}; for an unverified number {@code contoh, belum diverifikasi}
 * @param article for example {@code Pasal 37 ayat (1)}; empty when the regulation as a whole is meant
 */
public record LegalBasis(String regulation, String article) {

    /** Numbers that stand in no regulation we have read; a city replaces them. */
    public static final LegalBasis ILLUSTRATIVE = new LegalBasis("contoh, belum diverifikasi", "");

    /** Rules of this software that no law prescribes, such as "a target has a unit". */
    public static final LegalBasis HOUSE_RULE = new LegalBasis("Aturan aplikasi", "");

    public LegalBasis {
        if (regulation.isBlank()) {
            throw new IllegalArgumentException("A legal basis without a regulation.\nMaybe use ILLUSTRATIVE.");
        }
    }

    /** Read {@code PP 94/2021 | Pasal 9}: the regulation, and behind a bar its article, which may be left out. */
    public static LegalBasis parse(String text) {
        int bar = text.indexOf('|');
        return bar < 0
                ? new LegalBasis(text.strip(), "")
                : new LegalBasis(
                        text.substring(0, bar).strip(), text.substring(bar + 1).strip());
    }

    /** As {@link #parse} reads it, with the bar: so people write it in data files. */
    public String written() {
        return article.isEmpty() ? regulation : regulation + " | " + article;
    }

    public boolean isIllustrative() {
        return regulation.equals(ILLUSTRATIVE.regulation);
    }

    /** As people read it: the law as it is cited, and what stands in no law with a mark in the reader's language. */
    public String in(Locale locale) {
        return isIllustrative() && locale.getLanguage().equals("en")
                ? new LegalBasis("example, not verified", article).toString()
                : toString();
    }

    @Override
    public String toString() {
        return article.isEmpty() ? regulation : regulation + " " + article;
    }
}
