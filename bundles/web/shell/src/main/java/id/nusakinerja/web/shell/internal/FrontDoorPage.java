package id.nusakinerja.web.shell.internal;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the pages before the door in one language. Everything that came from outside is escaped. */
final class FrontDoorPage {

    static final String SEARCH = "cari";
    static final String LANGUAGE = "bahasa";

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>{title} \u00b7 Nusakinerja</title>
            <link rel="icon" href="/_/icon.svg"><link rel="stylesheet" href="/_/front-door.css"></head>
            <body><main>
            <p class="brand"><img src="/_/icon.svg" alt="" width="32" height="32"><b>Nusakinerja</b></p>
            <h1>{title}</h1><p class="quiet">{sentence}</p>
            {content}
            <p class="foot">{foot}</p>
            </main></body></html>
            """;

    private final Locale language;
    private final Messages messages = Messages.beside(ShellText.class);

    FrontDoorPage(Locale language) {
        this.language = language;
    }

    /** The list of places. */
    String choice(String words, List<Place> shown, int more, boolean isEmptyInstallation) {
        String search = """
                <form role="search" action="/"><input type="search" name="{name}" value="{words}" placeholder="{label}"
                aria-label="{label}">{language}<button>{button}</button></form>
                """.replace("{name}", SEARCH)
                .replace("{label}", text("shell.choose-search"))
                .replace(
                        "{language}",
                        isEnglish() ? "<input type=\"hidden\" name=\"" + LANGUAGE + "\" value=\"en\">" : "")
                .replace("{button}", text("shell.choose-go"))
                .replace("{words}", escaped(words));
        String list = shown.stream().map(this::line).collect(Collectors.joining("\n", "<ul>", "</ul>"));
        String rest = more > 0 ? "<p class=\"quiet\">" + text("shell.choose-more", more) + "</p>" : "";
        return page(
                text("shell.choose"),
                text("shell.choose-why"),
                search + (shown.isEmpty() ? nothing(words, isEmptyInstallation) : list + rest));
    }

    /** The page for an address that no place has. */
    String unknown(String path) {
        String content = "<p><a class=\"button\" href=\"/" + (isEnglish() ? "?" + LANGUAGE + "=en" : "") + "\">"
                + text("shell.unknown-tenant-choose") + "</a></p>";
        return page(text("shell.unknown-tenant"), text("shell.unknown-tenant-why", path), content);
    }

    private String nothing(String words, boolean isEmptyInstallation) {
        return isEmptyInstallation
                ? empty(text("shell.choose-empty"), text("shell.choose-empty-why"))
                : empty(text("shell.choose-none", words), text("shell.choose-none-why"));
    }

    private static String empty(String why, String whatToDo) {
        return "<div class=\"empty\"><b>" + why + "</b><br><span class=\"quiet\">" + whatToDo + "</span></div>";
    }

    private String line(Place place) {
        String mark = place.hasLogo()
                ? "<img src=\"/_/logo/" + place.id() + "\" alt=\"\" width=\"40\" height=\"40\">"
                : "<span class=\"mark\" aria-hidden=\"true\">" + escaped(place.letters()) + "</span>";
        return "<li><a href=\"/" + place.id() + "/\">" + mark + "<b>" + escaped(place.name()) + "</b></a></li>";
    }

    private String page(String title, String sentence, String content) {
        String foot = "<a href=\"/" + TenantId.PROVINCE + "/\">" + text("shell.choose-operator") + "</a> \u00b7 "
                + (isEnglish()
                        ? "<a href=\"/\" lang=\"id\">Bahasa Indonesia</a>"
                        : "<a href=\"/?" + LANGUAGE + "=en\" lang=\"en\">English</a>");
        return FRAME.replace("{lang}", language.getLanguage())
                .replace("{title}", title)
                .replace("{sentence}", sentence)
                .replace("{foot}", foot)
                .replace("{content}", content);
    }

    private boolean isEnglish() {
        return language.getLanguage().equals("en");
    }

    private String text(String key, Object... values) {
        return escaped(messages.text(key, values).in(language));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }
}
