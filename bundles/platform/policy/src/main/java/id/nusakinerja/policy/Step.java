package id.nusakinerja.policy;

import id.nusakinerja.kernel.LegalBasis;

/**
 * One rule applied: what changed from which value to which, and by which article.
 *
 * @param rule stable code in small letters, for example {@code tpp.disiplin}
 * @param basis the article
 * @param subject what it was applied to, for example {@code TL1 x 2}; may be empty
 * @param before the value before
 * @param after the value after
 */
public record Step(String rule, LegalBasis basis, String subject, String before, String after) {}
