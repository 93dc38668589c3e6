package id.nusakinerja.kernel;

/**
 * Why something is refused, advised or decided: a stable code for programs, a sentence for people, the article behind it.
 *
 * @param code words in small letters with dots, for example {@code target.no-indicator}
 * @param text the sentence: what, where, and how to mend it
 * @param basis the article
 * @param detail what a machine said of it, in its own words, for whoever mends it; empty where the sentence says it all
 */
public record Reason(String code, Text text, LegalBasis basis, String detail) {

    public Reason(String code, Text text, LegalBasis basis) {
        this(code, text, basis, "");
    }

    /** The same with what a machine said of it. */
    public Reason withDetail(String said) {
        return new Reason(code, text, basis, said);
    }
}
