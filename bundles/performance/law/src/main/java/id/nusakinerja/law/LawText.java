package id.nusakinerja.law;

import id.nusakinerja.law.internal.HtmlText;
import id.nusakinerja.law.internal.MarkdownText;
import java.util.Locale;

/** Writes pages and redlines as Markdown, which is plain text as well, or as HTML in one file that prints well. */
public final class LawText {

    private LawText() {}

    public static String markdown(LawPage page, Locale locale) {
        return MarkdownText.of(page, locale);
    }

    public static String html(LawPage page, Locale locale) {
        return HtmlText.of(page, locale);
    }

    /** Only sections that changed. Removed words stand in {@code [-...-]}, added ones in {@code {+...+}}. */
    public static String markdown(Redline redline, Locale locale) {
        return MarkdownText.of(redline, locale);
    }

    /** Only sections that changed. */
    public static String html(Redline redline, Locale locale) {
        return HtmlText.of(redline, locale);
    }
}
