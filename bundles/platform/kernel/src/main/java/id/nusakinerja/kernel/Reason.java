package id.nusakinerja.kernel;

/**
 * Why something is refused, advised or decided: a stable code for programs, a sentence for people, the article behind it.
 *
 * @param code words in small letters with dots, for example {@code target.no-indicator}
 * @param text the sentence: what, where, and how to mend it
 * @param basis the article
 */
public record Reason(String code, Text text, LegalBasis basis) {}
